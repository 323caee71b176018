package info.becs.spi.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import org.junit.jupiter.api.Test;

class LetterTemplateTest {

    private static final LetterTemplate INVITATION = LetterTemplate.of(
                    "news.editor.invitation",
                    Text.of("আমন্ত্রণ", "Invitation"),
                    Text.same("{{name}}: {{link}} {{site}}"))
            .fact("name", "Ada")
            .secretFact("link", "https://example.org/#code");

    @Test
    void aMarkThatIsNoDeclaredFactIsRefused() {
        var unknown = LetterTemplate.of("news.editor.invitation", Text.same("s"), Text.of("{{nmae}}", "x"));

        assertThatIllegalArgumentException().isThrownBy(unknown::complete).withMessageContaining("{{nmae}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INVITATION.sms(Text.same("{{code}}")).complete());
    }

    @Test
    void aSecretDoesNotStandInASubject() {
        var open = LetterTemplate.of("news.code", Text.same("{{code}}"), Text.same("x"))
                .secretFact("code", "123456");

        assertThatIllegalArgumentException().isThrownBy(open::complete).withMessageContaining("secret");
    }

    @Test
    void aModuleCannotClaimALetterOfAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleInfo.of("forms").letter(INVITATION));
        assertThat(ModuleInfo.of("news").letter(INVITATION).letters()).containsExactly(INVITATION);
    }

    @Test
    void neitherAddressNorFactsAreInWhatALogWouldShow() {
        var letter = Letter.of(INVITATION).toMail("ada@example.org").fact("link", "https://example.org/#abc");

        assertThat(letter.toString()).doesNotContain("ada").doesNotContain("abc");
    }
}
