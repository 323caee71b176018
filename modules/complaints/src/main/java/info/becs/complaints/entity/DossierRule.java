package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.List;
import java.util.Optional;

/**
 * What one authority is given: in which order, and what it sends back for want of.
 *
 * @param authority its code in the {@link Casework}
 * @param to whom it is addressed
 * @param consent field that must hold one before it is handed over, besides what the authority itself needs; empty for none
 * @param order whether an order of the authority does instead
 */
public record DossierRule(
        String authority,
        Text to,
        Text subject,
        List<Part> parts,
        List<Need> needs,
        Optional<String> consent,
        boolean order) {

    /** Particulars under one heading. @param fields of the form, in the order of the authority */
    public record Part(Text title, List<String> fields) {}

    /**
     * Something without which it is not taken.
     *
     * @param any fields of which one must be answered
     * @param files whether a file of the complainant's own does, too
     * @param kinds what such a file has to be, as the answer beside it says; any where there is none
     */
    public record Need(String code, List<String> any, boolean files, List<String> kinds, Text label) {

        /** Whether nothing else does instead of just this field. */
        public boolean isOne() {
            return any.size() == 1 && !files;
        }
    }
}
