package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F6: whoever wants an answer to an opinion says where it reaches them. */
class OpinionAnswersIT extends WholeServer {

    private static final String SUBMISSIONS = "/api/forms/forms/feedback.opinion/submissions";
    private static final String ASKED_BN = "উত্তর পেতে মোবাইল নম্বর বা ই-মেইল, যেকোনো একটি দিন।";
    private static final String ASKED_EN =
            "Give a mobile number or an e-mail address, so that we can answer you. One of the two is enough.";

    private final Caller visitor =
            as(nobody()).header("Origin", server().address().toString());

    @ParameterizedTest
    @CsvSource({"bn, contact_mobile, 01712345678", "en, contact_email, rahima@example.com"})
    void anAppIsToldAtTheFieldAndEitherIsEnough(String language, String field, String address) {
        String newest = newest();
        Caller app = as(nobody())
                .in(language)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        var answers = new HashMap<String, Object>(
                Map.of("topic", "refund", "opinion", "টাকা ফেরতের একটি তারিখ চাই।", "wants_answer", true));

        assertThat(app.post(SUBMISSIONS, answers))
                .hasStatus(422)
                .isProblem("forms.answers.invalid")
                .complainsAbout("/contact_mobile")
                .says(language.equals("bn") ? ASKED_BN : ASKED_EN)
                .doesNotSay("/contact_email");
        assertThat(newest()).isEqualTo(newest);

        answers.put(field, address);
        assertThat(app.post(SUBMISSIONS, answers)).hasStatus(201);
        assertThat(newest()).isNotEqualTo(newest);
    }

    /** Without a script. */
    @Test
    void thePageAsksAtTheFieldAndKeepsWhatWasTyped() {
        String form = "/forms/feedback.opinion";
        String newest = newest();
        Answer first =
                visitor.submit(form, Map.of("topic", "refund", "opinion", "টাকা ফেরতের একটি তারিখ চাই।", "_next", "1"));
        String cookie = first.headers("Set-Cookie").get(0);
        Caller rahima = visitor.header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        var fields = new HashMap<>(Map.of("age_band", "a25_34", "wants_answer", "true", "_next", "1"));
        assertThat(rahima.submit(form + "/2", fields)).hasHeader("Location", form + "/2");

        assertThat(rahima.get(form + "/2"))
                .hasStatus(200)
                .says(ASKED_BN)
                .says("href=\"#f-contact_mobile\"")
                .says("name=\"contact_email\"")
                .says("value=\"a25_34\" checked");
        assertThat(rahima.get("/en" + form + "/2")).says(ASKED_EN).says("One of the two is enough");
        assertThat(rahima.submit(form + "/check", Map.of("_submit", "1"))).hasHeader("Location", form + "/2");
        assertThat(newest()).isEqualTo(newest);

        fields.put("contact_email", "rahima@example.com");
        assertThat(rahima.submit(form + "/2", fields)).hasHeader("Location", form + "/check");
        assertThat(rahima.submit(form + "/check", Map.of("_submit", "1"))).hasHeader("Location", form + "/receipt");
        assertThat(newest()).isNotEqualTo(newest);
    }

    private static String newest() {
        return as(admin()).get("/api/forms/submissions?size=1").expect(200).body();
    }
}
