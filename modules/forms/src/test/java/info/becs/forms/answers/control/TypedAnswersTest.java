package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.entity.Meant;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: where form posts and JSON Schema disagree, row by row of the table of clashes. */
class TypedAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Form TINY = FormFolders.tiny();

    /** All pages posted, one after the other, with {@code name=value} pairs. */
    private static Typed posted(String... pairs) {
        Map<String, List<String>> post = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            post.merge(parts[0], List.of(parts[1]), TypedAnswersTest::joined);
        }
        Typed typed = Typed.NOTHING;
        for (Page page : TINY.pages()) {
            typed = Names.post(typed, page, post);
        }
        return typed;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Meant meant(String... pairs) {
        return TypedAnswers.of(TINY, posted(pairs));
    }

    private static String json(String... pairs) {
        return meant(pairs).answers().toString();
    }

    private static List<String> broken(String... pairs) {
        Meant meant = meant(pairs);
        return Examination.of(TINY, meant.answers(), TODAY).breaches().stream()
                .map(b -> meant.name(b.pointer()) + " " + b.rule())
                .toList();
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t", "\r\n", "\u00A0", "\uFEFF"})
        void emptyIsAbsent(String blank) {
            assertThat(json("name=" + blank)).isEqualTo("{}");
            assertThat(broken("name=" + blank, "truth=true")).containsExactly("name required");
        }

        @Test
        void textIsTrimmedInNfcWithLineFeeds() {
            assertThat(meant("home.village= \u09DF\r\nখ ")
                            .answers()
                            .at("/home/village")
                            .asString())
                    .isEqualTo("\u09AF\u09BC\nখ");
        }

        @Test
        void lengthsAreCountedAsPeopleDo() {
            // Four code units and characters each would be; ক্ষতি is five of both, an emoji one and two.
            assertThat(broken("name=" + "😀".repeat(40), "truth=true")).isEmpty();
            assertThat(broken("name=" + "😀".repeat(41), "truth=true")).containsExactly("name maxLength");
        }
    }

    @Nested
    class Ticks {

        @Test
        void anUntickedBoxIsAbsentNeverFalse() {
            assertThat(json("name=রহিমা")).isEqualTo("{\"name\":\"রহিমা\"}");
            assertThat(broken("name=রহিমা")).containsExactly("truth required");
        }

        @Test
        void aTickedBoxIsTrue() {
            assertThat(json("truth=true")).isEqualTo("{\"truth\":true}");
        }

        @Test
        void aBoxWithAnotherValueIsNoTick() {
            assertThat(broken("name=রহিমা", "truth=false")).containsExactly("truth const");
            assertThat(broken("name=রহিমা", "truth=on")).containsExactly("truth type");
        }

        @Test
        void yesAndNoAreBothAnswers() {
            assertThat(json("member=false")).isEqualTo("{\"member\":false}");
            assertThat(json("member=true")).isEqualTo("{\"member\":true}");
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ২.৫      | 2.5
                2.5      | 2.5
                ১,০০০    | 1000
                1,00,0.5 | 1000.5
                 ৭       | 7
                0.29     | 0.29
                19.99    | 19.99
                """)
        void banglaDigitsAndGroupingAreRead(String typed, String value) {
            assertThat(meant("kilos=" + typed).answers().path("kilos").decimalValue())
                    .isEqualByComparingTo(value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"অনেক", "2.5kg", "1e3", "0x10", "--1", "1.2.3", "NaN", "99999999999999999999"})
        void whatIsNoNumberStaysAsItWasTyped(String typed) {
            assertThat(meant("kilos=" + typed).answers().path("kilos").asString())
                    .isEqualTo(typed);
            assertThat(broken("kilos=" + typed, "colour=red", "name=রহিমা", "truth=true"))
                    .containsExactly("kilos type");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                ১২,৫০০      | 1250000
                12,500.50   | 1250050
                ৳১,২৩৪.৫    | 123450
                ১২৩ টাকা    | 12300
                Tk. 99      | 9900
                500/-       | 50000
                0.29        | 29
                """)
        void takaBecomePoisha(String typed, long poisha) {
            assertThat(meant("things.0.what=a", "things.0.price=" + typed)
                            .answers()
                            .at("/things/0/price")
                            .asLong())
                    .isEqualTo(poisha);
        }

        @ParameterizedTest
        @ValueSource(strings = {"12.345", "five", "1000000000000000000", "৳"})
        void whatIsNoAmountStaysAsItWasTyped(String typed) {
            assertThat(broken("things.0.what=a", "things.0.price=" + typed, "name=রহিমা", "truth=true"))
                    .containsExactly("things.0.price type");
        }

        @Test
        void moneyIsNeverRounded() {
            assertThat(meant("things.0.what=a", "things.0.price=19.99")
                            .answers()
                            .at("/things/0/price")
                            .asLong())
                    .isEqualTo(1999);
        }
    }

    @Nested
    class Days {

        private String day(String day, String month, String year) {
            return meant(
                            "things.0.bought_on.day=" + day,
                            "things.0.bought_on.month=" + month,
                            "things.0.bought_on.year=" + year)
                    .answers()
                    .at("/things/0/bought_on")
                    .asString("-");
        }

        @Test
        void threeBoxesMakeADayInAnyDigits() {
            assertThat(day("৫", "৩", "২০২১")).isEqualTo("2021-03-05");
            assertThat(day("05", "12", "2021")).isEqualTo("2021-12-05");
        }

        @Test
        void threeEmptyBoxesAreAbsent() {
            assertThat(day("", " ", "")).isEqualTo("-");
        }

        @ParameterizedTest
        @CsvSource({"31,2,2021", "5,,2021", "5,13,2021", "৫,মার্চ,২০২১", "5,3,21", "0,0,0000", "-1,3,2021"})
        void whatIsNoDayIsRefusedAndShownAsItWasTyped(String day, String month, String year) {
            String m = month == null ? "" : month;
            assertThat(broken(
                            "name=রহিমা",
                            "truth=true",
                            "things.0.what=a",
                            "things.0.kind=used",
                            "things.0.bought_on.day=" + day,
                            "things.0.bought_on.month=" + m,
                            "things.0.bought_on.year=" + year))
                    .containsExactly("things.0.bought_on format");
            assertThat(posted("things.0.bought_on.day=" + day).first("things.0.bought_on.day"))
                    .isEqualTo(day);
        }
    }

    @Nested
    class Lists {

        @Test
        void repeatedNamesAreAList() {
            assertThat(json("days=mon", "days=sun", "days=mon")).isEqualTo("{\"days\":[\"mon\",\"sun\"]}");
        }

        @Test
        void nothingTickedIsAbsent() {
            assertThat(json("days=")).isEqualTo("{}");
        }

        @Test
        void blankRowsAreDroppedAndMistakesStillFindTheirRow() {
            var pairs =
                    new String[] {"name=রহিমা", "truth=true", "things.0.what=", "things.1.price=5", "things.2.what= "};

            assertThat(meant(pairs).answers().path("things").toString()).isEqualTo("[{\"price\":500}]");
            assertThat(broken(pairs)).containsExactly("things.1.what required");
        }

        @Test
        void rowsBeyondTheMostAreNotRead() {
            assertThat(posted("things.2.what=c", "things.3.what=d", "things.9999.what=x")
                            .values()
                            .keySet())
                    .containsExactly("things.2.what");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "things.x.what=a",
                    "things..what=a",
                    "things.-1.what=a",
                    "things.99999999999.what=a",
                    "things=a"
                })
        void namesThatAreNoRowsAreNotRead(String pair) {
            assertThat(posted(pair).values()).isEmpty();
        }
    }

    @Nested
    class Objects {

        @Test
        void dottedNamesAreGroups() {
            assertThat(json("home.district=dhaka")).isEqualTo("{\"home\":{\"district\":\"dhaka\"}}");
        }

        @Test
        void onlyNamesOfTheFormAreRead() {
            assertThat(posted("isAdmin=1", "__proto__.x=1", "home.__class__=x", "total=5", "_next=")
                            .values())
                    .isEmpty();
        }

        @Test
        void aPageForgetsWhatItNoLongerSends() {
            Page second = TINY.pages().get(1);
            Typed before = posted("name=রহিমা", "days=mon", "things.0.what=a");

            Typed after = Names.post(before, second, Map.of("colour", List.of("red")));

            assertThat(after.values().keySet()).containsExactly("colour", "name");
        }

        @Test
        void anEndlessTextIsCut() {
            assertThat(posted("name=" + "x".repeat(100_000)).first("name")).hasSize(20_000);
        }
    }

    @Nested
    class NarrowedChoices {

        private final Form complaint = FormFolders.complaint();

        private String subIssue(String issue, String sub) {
            var typed = Names.post(
                    Typed.NOTHING,
                    complaint.pages().get(1),
                    Map.of("issue", List.of(issue), "sub_issue", List.of(sub)));
            return TypedAnswers.of(complaint, typed).answers().path("sub_issue").asString("-");
        }

        @Test
        void aChoiceOfAnotherGroupIsNoAnswer() {
            assertThat(subIssue("late", "nondelivery_advance_full")).isEqualTo("-");
        }

        @Test
        void aChoiceOfItsGroupIs() {
            assertThat(subIssue("late", "late_same_city")).isEqualTo("late_same_city");
        }
    }
}
