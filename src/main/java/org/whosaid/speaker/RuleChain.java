package org.whosaid.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.attribution.RuleTrace;

/** Rules in a fixed order: the first one that knows whom words mean decides. */
final class RuleChain implements NominalRule {

    private final List<Named> rules = new ArrayList<>();
    private final RuleTrace trace;

    /** A chain without rules that tells which rule decides. */
    RuleChain(RuleTrace trace) {
        this.trace = trace;
    }

    /** A rule under the name that it is traced by. */
    record Named(String name, NominalRule rule) {
    }

    /** Adds a rule, behind those that are there. */
    RuleChain then(String name, NominalRule rule) {
        rules.add(new Named(name, rule));
        return this;
    }

    /** Adds the rules of another chain, behind those that are there. */
    RuleChain then(RuleChain others) {
        rules.addAll(others.rules);
        return this;
    }

    /** The rules, in order. */
    List<Named> rules() {
        return List.copyOf(rules);
    }

    @Override
    public Optional<Resolution> resolve(SourcePhrase phrase) {
        for (Named named : rules) {
            Optional<Resolution> resolution = named.rule().resolve(phrase);
            if (resolution.isPresent()) {
                trace.fired(named.name(), phrase.span());
                return resolution;
            }
        }
        return Optional.empty();
    }
}
