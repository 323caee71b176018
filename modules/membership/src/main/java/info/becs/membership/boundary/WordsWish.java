package info.becs.membership.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done. */
@Schema(examples = """
    {"words": "ব্যাংক টাকা ফেরত নিয়েছে, ২৫ নভেম্বরের স্টেটমেন্ট"}
    """)
public record WordsWish(@NotBlank @Size(max = 1_000) String words) {

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "WordsWish";
    }
}
