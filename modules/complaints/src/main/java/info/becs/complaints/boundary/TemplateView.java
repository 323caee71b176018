package info.becs.complaints.boundary;

import info.becs.spi.Text;

/**
 * Words to begin a message with, filled for one case.
 *
 * @param words in both languages; what nobody knows is an ellipsis
 */
public record TemplateView(String code, Text label, Text words) {

    /** Without the words: they name a case. */
    @Override
    public String toString() {
        return "TemplateView " + code;
    }
}
