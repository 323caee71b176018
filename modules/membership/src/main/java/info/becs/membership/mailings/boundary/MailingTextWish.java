package info.becs.membership.mailings.boundary;

import info.becs.membership.mailings.entity.MailingText;
import info.becs.spi.letters.Letter.Channel;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a letter says; any of it may be written later. */
@Schema(examples = """
    {"subjectBn": "বার্ষিক সভা", "subjectEn": "Annual meeting", "textBn": "শুক্রবার সভা।", "textEn": "On Friday."}
    """)
public record MailingTextWish(
        @Size(max = 300) String subjectBn,
        @Size(max = 300) String subjectEn,
        @Size(max = 20_000) String textBn,
        @Size(max = 20_000) String textEn) {

    MailingText toText(Channel channel) {
        return MailingText.of(subjectBn, subjectEn, textBn, textEn, channel);
    }
}
