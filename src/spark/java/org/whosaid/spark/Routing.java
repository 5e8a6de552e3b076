package org.whosaid.spark;

import java.io.Serializable;
import java.util.function.ToIntFunction;
import org.apache.spark.Partitioner;

/** Sends each key to the task that a rule gives. */
final class Routing<K> extends Partitioner {

    private static final long serialVersionUID = 1;

    /** From a key to a task, from 0. */
    interface Rule<K> extends ToIntFunction<K>, Serializable {
    }

    private final int partitions;
    private final Rule<K> rule;

    Routing(int partitions, Rule<K> rule) {
        this.partitions = partitions;
        this.rule = rule;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int getPartition(Object key) {
        return rule.applyAsInt((K) key);
    }
}
