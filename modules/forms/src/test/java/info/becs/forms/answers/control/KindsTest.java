package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.kit.text.Bangla;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Moments, areas, consents and what is calculated from them (F4, F6, F17, F18). */
class KindsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Form FORM = FormFolders.kinds();

    private static Verdict of(String more) {
        var given = (ObjectNode)
                GivenAnswers.read("{\"shop\":\"ধীর বাজার\",\"district\":\"dhaka\",\"true_words\":\"v2026_11\"}");
        given.setAll((ObjectNode) GivenAnswers.read("{" + more + "}"));
        return Examination.of(FORM, given, TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "called_at":"2021-05-02"                             | /called_at format
        "called_at":"2021-02-30T10:00"                       | /called_at format
        "called_at":"2021-05-02T24:00"                       | /called_at format
        "called_at":"02/05/2021 10:00"                       | /called_at format
        "called_at":20210502                                 | /called_at type
        "called_at":"2026-01-16T00:00"                       | /called_at x-at-most
        "paid_at":"2021-05"                                  | /paid_at format
        "called_at":"2021-05-02T10:30","paid_at":"2021-05-02T10:29" | /paid_at x-at-least
        "called_at":"2021-05-02T10:30","paid_at":"2021-05-01"       | /paid_at x-at-least
        "district":"atlantis"                                | /district enum
        "upazila":"khulna_rupsa"                             | /upazila x-within
        "upazila":"savar"                                    | /upazila enum
        "share":"v2025_01"                                   | /share enum
        "share":true                                         | /share type
        "true_words":null                                    | /true_words required
        "link":"javascript:alert(1)"                         | /link format
        "link":"ftp://example.com/x"                         | /link format
        "link":"https://localhost"                           | /link format
        "link":"no address"                                  | /link format
        """)
    void isRefused(String more, String breach) {
        assertThat(of(more).breaches())
                .extracting(b -> b.pointer() + " " + b.rule())
                .containsExactly(breach);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "called_at":"2021-05-02T14:30"           | called_at | 2021-05-02T14:30
        "called_at":"2021-05-02 14:30:15"        | called_at | 2021-05-02T14:30
        "called_at":"2021-05-02T08:30:00.000Z"   | called_at | 2021-05-02T14:30
        "called_at":"২০২১-০৫-০২T১৪:৩০"           | called_at | 2021-05-02T14:30
        "paid_at":"2021-05-02"                   | paid_at   | 2021-05-02
        "paid_at":"2021-06-30T23:59"             | side      | before
        "paid_at":"2021-07-01"                   | side      | after
        "called_at":"2021-05-02T10:30","paid_at":"2021-05-02" | paid_at | 2021-05-02
        "upazila":"dhaka_savar"                  | upazila   | dhaka_savar
        "district":"coxs_bazar"                  | division  | chattogram
        "shop":"ধীর বাজার"                       | shop_code | slow
        "shop":"FastMarket.com.bd"               | shop_code | fast
        "shop":"fast-market"                     | shop_code | fast
        "shop":"Nobody knows it"                 | shop_code | other
        "share":"v2026_11"                       | share     | v2026_11
        "link":"www.example.com/a"               | link      | https://www.example.com/a
        "link":"http://example.com"              | link      | http://example.com
        """)
    void isTaken(String more, String field, String kept) {
        Verdict verdict = of(more);

        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.answers().path(field).asString("")).isEqualTo(kept);
    }

    /** Never from outside, and never without somebody's tick. */
    @Test
    void whatIsCalculatedOrNotAgreedToIsNotTakenFromOutside() {
        var answers = of("\"side\":\"both\",\"division\":\"khulna\",\"shop_code\":\"fast\"")
                .answers();

        assertThat(answers.has("side")).isFalse();
        assertThat(answers.has("share")).isFalse();
        assertThat(answers.path("division").asString()).isEqualTo("dhaka");
        assertThat(answers.path("shop_code").asString()).isEqualTo("slow");
    }

    @ParameterizedTest
    @CsvSource({
        "২,৫,২০২১,১৪,৩০,2021-05-02T14:30",
        "2,5,2021,9,5,2021-05-02T09:05",
        "২,৫,২০২১,'','',2021-05-02",
        "২,৫,২০২১,৯,'',2021-05-02T9:",
        "'','','',৯,৩০,T09:30",
        "x,5,2021,9,30,x/5/2021T09:30"
    })
    void boxesMeanAMoment(String day, String month, String year, String hour, String minute, String meant) {
        var values = new TreeMap<String, List<String>>();
        values.put("paid_at.day", List.of(day));
        values.put("paid_at.month", List.of(month));
        values.put("paid_at.year", List.of(year));
        values.put("paid_at.hour", List.of(hour));
        values.put("paid_at.minute", List.of(minute));

        assertThat(TypedAnswers.of(FORM, new Typed(values, Map.of()))
                        .answers()
                        .path("paid_at")
                        .asString(""))
                .isEqualTo(meant);
    }

    @Test
    void theSentencesSayWhatToDo() {
        assertThat(sentence("\"upazila\":\"khulna_rupsa\"", Locale.ENGLISH))
                .isEqualTo("Choose one that lies in what you gave as ‘District’.");
        assertThat(sentence("\"called_at\":\"yesterday\"", Bangla.BN)).contains("১৪, ৩০");
        assertThat(sentence("\"true_words\":null", Bangla.BN)).isEqualTo("এগিয়ে যেতে এখানে টিক দিন।");
    }

    private static String sentence(String more, Locale locale) {
        return Sentences.of(FORM, of(more).breaches().get(0)).in(locale);
    }
}
