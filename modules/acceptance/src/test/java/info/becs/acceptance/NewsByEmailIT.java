package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F6: an applicant who ticks news by e-mail on the last page, and has left the address empty three pages before. */
class NewsByEmailIT extends WholeServer {

    private static final String FORM = "/forms/member.application";

    /** Without a script; the rest stays as it was typed. */
    @Test
    void theLastPageLeadsToTheAddressAndFromThereToTheEnd() {
        Caller visitor = as(nobody()).header("Origin", server().address().toString());
        String cookie = visitor.submit(FORM, Map.of("full_name_bn", "রহিমা খাতুন", "_next", "1"))
                .headers("Set-Cookie")
                .get(0);
        Caller rahima = visitor.header("Cookie", cookie.substring(0, cookie.indexOf(';')));
        var contact = new HashMap<>(Map.of("mobile", MembershipDesk.mobile(), "district", "khulna", "_next", "1"));
        var pages = List.of(
                contact,
                Map.of("membership_type", "general", "was_victim", "false", "_next", "1"),
                Map.of("fee_method", "later", "_next", "1"));
        for (int page = 0; page < pages.size(); page++) {
            assertThat(rahima.submit(FORM + "/" + (page + 2), pages.get(page)))
                    .hasHeader("Location", FORM + "/" + (page + 3));
        }
        var consents = Map.of(
                "newsletter", "email", "agrees_constitution", "v2026_11", "privacy_notice", "v2026_11", "_next", "1");
        assertThat(rahima.submit(FORM + "/5", consents)).hasHeader("Location", FORM + "/check");
        assertThat(rahima.get(FORM + "/check")).hasHeader("Location", FORM + "/2");

        assertThat(rahima.get(FORM + "/2"))
                .hasStatus(200)
                .says("ই-মেইলে খবর পেতে হলে ঠিকানাটি লিখুন; না চাইলে শেষ পাতায় ‘ই-মেইলে’ থেকে টিক তুলে দিন।")
                .says("href=\"#f-email\"")
                .says("value=\"" + contact.get("mobile") + "\"");
        assertThat(rahima.submit(FORM + "/check", Map.of("_submit", "1"))).hasHeader("Location", FORM + "/2");

        contact.put("email", "rahima@example.com");
        assertThat(rahima.submit(FORM + "/2", contact)).hasHeader("Location", FORM + "/check");
        assertThat(rahima.submit(FORM + "/check", Map.of("_submit", "1"))).hasHeader("Location", FORM + "/receipt");
    }
}
