package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.control.LinearPattern;
import info.becs.forms.definition.entity.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class ExaminationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Form TINY = FormFolders.tiny();

    private static Verdict of(String more) {
        var given = (ObjectNode) GivenAnswers.read("{\"name\":\"রহিমা\",\"truth\":true}");
        given.setAll((ObjectNode) GivenAnswers.read("{" + more + "}"));
        return Examination.of(TINY, given, TODAY);
    }

    private static List<String> broken(String more) {
        return of(more).breaches().stream()
                .map(b -> b.pointer() + " " + b.rule())
                .toList();
    }

    /** F6 */
    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            "name":"র"                                   | /name minLength
            "name":5                                     | /name type
            "name":""                                    | /name required
            "name":"   "                                 | /name required
            "name":null                                  | /name required
            "truth":false                                | /truth const
            "truth":"true"                               | /truth type
            "mobile":"0212345"                           | /mobile format
            "email":"nobody"                             | /email format
            "nid_last4":"12a4"                           | /nid_last4 pattern
            "colour":"blue"                              | /colour enum
            "colour":"other"                             | /colour_other required
            "colour":"red","kilos":-1                    | /kilos minimum
            "colour":"red","kilos":1000.5                | /kilos maximum
            "colour":"red","kilos":2.55                  | /kilos decimals
            "colour":"red","kilos":"heavy"               | /kilos type
            "member":"yes"                               | /member type
            "member":true                                | /member_no required
            "home":{"village":"x"}                       | /home/district required
            "home":"Dhaka"                               | /home type
            "home":{"district":"dhaka","x":1}            | /home/x unknown
            "things":"many"                              | /things type
            "things":[5]                                 | /things/0 type
            "things":[{}]                                | /things/0/what required
            "things":[{"what":"a"},{"what":"b"},{"what":"c"},{"what":"d"}] | /things maxItems
            "things":[{"what":"a","kind":"used"}]        | /things/0/bought_on required
            "things":[{"what":"a","kind":"used","bought_on":"2026-01-16"}] | /things/0/bought_on x-at-most
            "things":[{"what":"a","kind":"used","bought_on":"2026-02-30"}] | /things/0/bought_on format
            "things":[{"what":"a","price":0.5}]          | /things/0/price type
            "things":[{"what":"a","price":1e400}]        | /things/0/price type
            "things":[{"what":"a","price":99999999999999999999}] | /things/0/price type
            "days":["sun","sun"]                         | /days uniqueItems
            "days":["fri"]                               | /days/0 enum
            "days":"sun"                                 | /days type
            "isAdmin":true                               | /isAdmin unknown
            "a/b~c":1                                    | /a~1b~0c unknown
            """)
        void withItsPlaceAndItsRule(String more, String breach) {
            assertThat(broken(more)).containsExactly(breach);
        }

        @Test
        void aHostOfUnknownFieldsIsToldWithinReason() {
            var more = new StringBuilder("\"x\":1");
            for (int i = 0; i < 5_000; i++) {
                more.append(",\"x").append(i).append("\":1");
            }

            assertThat(of(more.toString()).breaches()).hasSize(200);
        }
    }

    @Nested
    class Taken {

        @Test
        void asLittleAsIsAsked() {
            assertThat(of("").isAccepted()).isTrue();
            assertThat(of("").answers().toString()).isEqualTo("{\"name\":\"রহিমা\",\"truth\":true}");
        }

        /** F4 */
        @ParameterizedTest
        @ValueSource(strings = {"০১৭১২-৩৪৫৬৭৮", "01712 345678", "+8801712345678", "88 01712345678", " ০১৭১২৩৪৫৬৭৮ "})
        void aMobileNumberHoweverItIsWritten(String typed) {
            assertThat(of("\"mobile\":\"" + typed + "\"")
                            .answers()
                            .path("mobile")
                            .asString())
                    .isEqualTo("+8801712345678");
        }

        @Test
        void textInNfcWithoutTricks() {
            // য় as one letter is decomposed by NFC; the others turn the direction of what follows, or are halves.
            var name = of("\"home\":{\"district\":\"dhaka\",\"village\":\" \u09DF\u202E\uFEFFক\\ud800\\u0000\u200D\\r"
                            + "\\n"
                            + "খ \"}")
                    .answers()
                    .at("/home/village")
                    .asString();

            assertThat(name).isEqualTo("\u09AF\u09BCক\u200D\nখ");
        }

        @Test
        void aCodeInItsOneForm() {
            assertThat(of("\"member\":true,\"member_no\":\"ab ১২৩\"")
                            .answers()
                            .path("member_no")
                            .asString())
                    .isEqualTo("AB123");
        }

        @Test
        void fivePointZeroIsFive() {
            assertThat(of("\"things\":[{\"what\":\"a\",\"price\":5.0}]")
                            .answers()
                            .at("/things/0/price")
                            .toString())
                    .isEqualTo("5");
        }

        @Test
        void whatIsCalculatedIsNeverBelieved() {
            var verdict = of("\"total\":999,\"things\":[{\"what\":\"a\",\"price\":100},{\"what\":\"b\",\"price\":50}]");

            assertThat(verdict.isAccepted()).isTrue();
            assertThat(verdict.answers().path("total").asLong()).isEqualTo(150);
        }

        @Test
        void withoutTermsThereIsNoSum() {
            assertThat(of("\"total\":999").answers().has("total")).isFalse();
        }

        @Test
        void inTheOrderOfTheForm() {
            var verdict = Examination.of(
                    TINY, GivenAnswers.read("{\"truth\":true,\"colour\":\"red\",\"name\":\"রহিমা\"}"), TODAY);

            assertThat(verdict.answers().propertyNames()).containsExactly("name", "colour", "truth");
        }
    }

    /** F5 */
    @Nested
    class Hidden {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            "colour":"red","colour_other":"mauve"                  | colour_other
            "member":false,"member_no":"!"                         | member_no
            "member_no":"x"                                        | member_no
            "colour":"other","colour_other":"x","kilos":"broken"   | kilos
            "kilos":5                                              | kilos
            "why_monday":"because"                                 | why_monday
            "days":["mon"],"why_monday":"because"                  | why_monday
            "days":["sun"],"member":true,"member_no":"1","why_monday":"because" | why_monday
            """)
        void isDroppedBeforeItIsJudged(String more, String field) {
            var verdict = of(more);

            assertThat(verdict.breaches()).isEmpty();
            assertThat(verdict.answers().has(field)).isFalse();
        }

        /** What stands there and cannot be answered is not answered either, whoever sends it. */
        @ParameterizedTest
        @ValueSource(strings = {"ENABLE", "DISABLE"})
        void soIsWhatWasSwitchedOff(String effect) {
            Map<String, String> files = new TreeMap<>(FormFolders.files(FormFolders.TINY));
            files.compute(
                    "ui.json", (name, ui) -> ui.replaceFirst("\"effect\": \"SHOW\"", "\"effect\": \"" + effect + "\""));
            files.compute(
                    "schema.json",
                    (name, schema) -> schema.replace("\"then\": {\"required\": [\"member_no\"]}", "\"then\": {}"));
            Form form = FormReader.read(files);
            var given = GivenAnswers.read("{\"name\":\"রহিমা\",\"truth\":true,\"member\":" + effect.equals("DISABLE")
                    + ",\"member_no\":\"7\"}");

            var verdict = Examination.of(form, given, TODAY);

            assertThat(verdict.breaches()).isEmpty();
            assertThat(verdict.answers().has("member_no")).isFalse();
        }

        @Test
        void isKeptWhenItWasAsked() {
            assertThat(of("\"days\":[\"mon\"],\"colour\":\"green\",\"why_monday\":\"because\"")
                            .answers()
                            .has("why_monday"))
                    .isTrue();
        }

        @Test
        void goesRowByRow() {
            var things = of("\"things\":[{\"what\":\"a\",\"kind\":\"new\",\"bought_on\":\"tomorrow\"},"
                            + "{\"what\":\"b\",\"kind\":\"used\",\"bought_on\":\"2020-02-29\"}]")
                    .answers()
                    .path("things");

            assertThat(things.path(0).has("bought_on")).isFalse();
            assertThat(things.path(1).path("bought_on").asString()).isEqualTo("2020-02-29");
        }
    }

    /** F12 */
    @Test
    void anEvilPatternOnAnEvilTextTakesNoLongerThanAnyOther() {
        var evil = LinearPattern.of("^(a+)+$");

        assertThat(evil.matcher("a".repeat(50_000) + "!").find()).isFalse();
    }
}
