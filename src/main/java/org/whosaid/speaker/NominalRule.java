package org.whosaid.speaker;

import java.util.Optional;

/** One way to tell whom the words of a source mean. Rules are asked in the order of the text. */
@FunctionalInterface
interface NominalRule {

    /** Whom the words mean; empty where the rule says nothing of such words. */
    Optional<Resolution> resolve(SourcePhrase phrase);
}
