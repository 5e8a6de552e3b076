package org.whosaid.training;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Weights in the memory of the device that computes with them, a processor or a graphics card. They change in their place.
 * For one thread.
 */
final class DeviceWeights implements AutoCloseable {

    private final NDManager manager;
    private final Map<String, NDArray> arrays = new LinkedHashMap<>();

    private DeviceWeights(Device device) {
        this.manager = NDManager.newBaseManager(device);
    }

    /** A copy of weights on a device. */
    static DeviceWeights of(Weights weights, Device device) {
        DeviceWeights copy = new DeviceWeights(device);
        weights.all().forEach(tensor -> copy.arrays.put(tensor.name(),
                copy.manager.create(tensor.values(), new Shape(tensor.shape()))));
        return copy;
    }

    /** Arrays of the same names and shapes on the same device, full of zeros. */
    DeviceWeights zeros() {
        DeviceWeights zeros = new DeviceWeights(manager.getDevice());
        arrays.forEach((name, array) -> zeros.arrays.put(name, zeros.manager.zeros(array.getShape())));
        return zeros;
    }

    /** A copy on the same device. */
    DeviceWeights copy() {
        DeviceWeights copy = zeros();
        copy.arrays.forEach((name, array) -> array.addi(get(name)));
        return copy;
    }

    /** A copy in the program's own memory. */
    Weights toWeights() {
        Weights weights = new Weights();
        arrays.forEach((name, array) -> weights.add(new Tensor(name, array.toFloatArray(), array.getShape().getShape())));
        return weights;
    }

    NDManager manager() {
        return manager;
    }

    /** Their names, in the order in which they were added. */
    Collection<String> names() {
        return arrays.keySet();
    }

    NDArray get(String name) {
        return arrays.get(name);
    }

    /** Writes the values of one array. */
    void save(String name, DataOutput out) throws IOException {
        Floats.write(out, get(name).toFloatArray());
    }

    /** Reads what {@link #save} wrote. */
    void load(String name, DataInput in) throws IOException {
        float[] values = new float[(int) get(name).size()];
        Floats.read(in, values);
        get(name).set(values);
    }

    @Override
    public void close() {
        manager.close();
    }
}
