package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.kit.text.Bangla;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** F10 */
class AnswerTextTest {

    private static final Form JOINING =
            FormReader.read(FormFolders.files(Path.of("../form-modules/member-application")));

    private static String read(Form form, String pointer, String answer, Locale locale) {
        return new AnswerText(form, locale)
                .of(form.fieldAt(pointer).orElseThrow(), JsonMapper.shared().readTree(answer));
    }

    @Test
    void aYearHasNoCommasAndANumberHasThem() {
        assertThat(read(JOINING, "/birth_year", "1985", Bangla.BN)).isEqualTo("১৯৮৫");
        assertThat(read(JOINING, "/birth_year", "1985", Locale.ENGLISH)).isEqualTo("1985");
        assertThat(read(FormFolders.complaint(), "/orders/0/qty", "1985", Bangla.BN))
                .isEqualTo("১,৯৮৫");
    }

    @Test
    void aMobileNumberIsReadAsItIsDialled() {
        assertThat(read(JOINING, "/mobile", "\"+8801712345678\"", Bangla.BN)).isEqualTo("০১৭১২৩৪৫৬৭৮");
        assertThat(read(JOINING, "/mobile", "\"+8801712345678\"", Locale.ENGLISH))
                .isEqualTo("01712345678");
    }
}
