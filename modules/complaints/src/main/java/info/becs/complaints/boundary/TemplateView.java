package info.becs.complaints.boundary;

import info.becs.spi.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Words to begin a message with, filled for one case.
 *
 * @param words in both languages; what nobody knows is an ellipsis
 */
@Schema(description = "Words to begin a message with, filled for one case", examples = """
    {"code": "ask-invoice", "label": {"bn": "চালান চাওয়া", "en": "Ask for the invoice"}, "words": {"bn": "চালানের ছবি দিন।", "en": "Please send a picture of the invoice."}}
    """)
public record TemplateView(String code, Text label, Text words) {

    /** Without the words: they name a case. */
    @Override
    public String toString() {
        return "TemplateView " + code;
    }
}
