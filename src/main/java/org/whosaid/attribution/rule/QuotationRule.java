package org.whosaid.attribution.rule;

import java.util.Optional;
import org.whosaid.attribution.Unattributed.Reason;
import org.whosaid.quotation.Quotation;

/** One way to settle who is quoted in a quotation. The rules are asked in the order of {@link QuotationRules}. */
@FunctionalInterface
interface QuotationRule {

    /** Settles the quotation, if this rule fits; whether it does. */
    boolean settles(Candidate candidate);

    /**
     * A quotation to be settled.
     *
     * @param quotation its place among the marks
     * @param start     its first token, a mark
     * @param end       one past its last token
     * @param reason    why nobody may be quoted in it, by its form; empty where somebody may be
     * @param owner     the attribution that most of it is content of already
     */
    record Candidate(Quotation quotation, int start, int end, Optional<Reason> reason, Optional<AttributionBuilder> owner) {
    }
}
