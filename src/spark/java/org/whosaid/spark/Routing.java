package org.whosaid.spark;

import java.io.Serializable;
import java.util.function.ToIntFunction;
import org.apache.spark.Partitioner;

/** Brings each key to the task that a rule names. */
final class Routing<K> extends Partitioner {

    private static final long serialVersionUID = 1;

    /** From a key to a task, from 0. */
    interface Rule<K> extends ToIntFunction<K>, Serializable {
    }

    private final int parts;
    private final Rule<K> rule;

    Routing(int parts, Rule<K> rule) {
        this.parts = parts;
        this.rule = rule;
    }

    @Override
    public int numPartitions() {
        return parts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int getPartition(Object key) {
        return rule.applyAsInt((K) key);
    }
}
