package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a form as they go over the wire: drafts, weights, hostile posts. */
class FormsPagesIT extends WholeServer {

    private static final String FORM = "/en/forms/complaint.ecommerce";
    private static final Pattern SCRIPT = Pattern.compile("<script src=\"([^\"]+)\"");

    private final Caller visitor =
            as(nobody()).header("Origin", server().address().toString());

    private static Map<String, String> company(String name) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("merchant_name", name);
        fields.put("merchant_channel", "website");
        fields.put("_next", "1");
        return fields;
    }

    private static Map<String, String> problem() {
        return Map.of(
                "product_category", "books",
                "issue", "late",
                "sub_issue", "late_same_city",
                "what_happened", "Five months instead of five days.",
                "_next", "1");
    }

    /** The draft that a post has made, as its browser sends it back. */
    private Caller goingOn(Answer post) {
        String cookie = post.headers("Set-Cookie").stream()
                .filter(c -> c.contains("forms-draft-"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Max-Age=2592000");
        return visitor.header("Cookie", cookie.substring(0, cookie.indexOf(';')));
    }

    /** F11 */
    @Test
    void nobodyFindsADraftWithoutItsCookie() {
        Answer post = visitor.submit(FORM, company("Unmistakable Traders"));

        assertThat(post).hasStatus(303);
        assertThat(goingOn(post).get(FORM)).says("Unmistakable Traders");
        assertThat(visitor.get(FORM)).doesNotSay("Unmistakable Traders");
        assertThat(visitor.header("Cookie", "forms.forms-draft-complaint.ecommerce=AAAAAAAAAAAAAAAAAAAAAA")
                        .get(FORM))
                .doesNotSay("Unmistakable Traders");
    }

    @Test
    void noPageOfADraftIsKeptByACache() {
        Answer post = visitor.submit(FORM, company("Somebody"));

        assertThat(goingOn(post).get(FORM).header("Cache-Control").orElse("")).contains("no-store");
        assertThat(post.header("Cache-Control").orElse("")).contains("no-store");
    }

    /** F10 */
    @Test
    void everyPageIsLight() throws IOException {
        Caller rahima = goingOn(visitor.submit(FORM, company("Fast Market")));
        rahima.submit(FORM + "/2", problem()).expect(303);

        assertThat(lightPages("complaint.ecommerce", rahima)).isEqualTo(6);
    }

    /** F10: those that stand closed, too. */
    @ParameterizedTest
    @CsvSource({
        "feedback.opinion, topic=refund, 2",
        "member.application, full_name_en=Rahima, 5",
        "register.victim2021, company=evaly&loss_kind=cheque_bounced&loss_kind=voucher, 7",
        "volunteer.application, full_name=Rahima, 4",
    })
    void everyPageOfTheOtherFormsIsLight(String form, String typed, int pages) throws IOException {
        boolean wasClosed = visitor.get("/en/forms/" + form).status() == 404;
        String module = "/api/forms/form-modules/" + form;
        if (wasClosed) {
            as(admin()).post(module + "/enable").expect(200);
        }
        try {
            Answer begun = visitor.send(
                    "POST",
                    "/en/forms/" + form,
                    "application/x-www-form-urlencoded",
                    (typed + "&_later=1").getBytes(StandardCharsets.US_ASCII));
            assertThat(lightPages(form, goingOn(begun))).isEqualTo(pages);
        } finally {
            if (wasClosed) {
                as(admin()).post(module + "/disable").expect(200);
            }
        }
    }

    /** How many pages it has, each of them within its budget in both languages, and so its script. */
    private int lightPages(String form, Caller sender) throws IOException {
        for (int page = 1; ; page++) {
            for (String language : new String[] {"", "/en"}) {
                Answer answer = sender.get(language + "/forms/" + form + (page == 1 ? "" : "/" + page));
                if (answer.status() == 404) {
                    return page - 1;
                }
                assertThat(answer).hasStatus(200);
                assertThat(zipped(answer.bytes())).as("%s %d", language, page).isLessThanOrEqualTo(8 * 1024);
                assertThat(SCRIPT.matcher(answer.body()).results())
                        .singleElement()
                        .satisfies(script -> assertThat(zipped(
                                        sender.get(script.group(1)).expect(200).bytes()))
                                .isLessThanOrEqualTo(3 * 1024));
            }
        }
    }

    /** F5: what is drawn for another answer is dropped, although the post brings it. */
    @Test
    void whatWasHiddenIsNoAnswer() {
        var fields = new LinkedHashMap<>(company("Fast Market"));
        fields.put("marketplace_seller", "Nobody in particular");
        Caller rahima = goingOn(visitor.submit(FORM, fields));

        assertThat(rahima.get(FORM + "/2")).hasStatus(200);
        assertThat(rahima.get(FORM + "/check")).doesNotSay("Nobody in particular");
    }

    /** F6: the choices below depend on the one above, and stand there once for each answer. */
    @Test
    void aMistakeInANarrowedChoiceLeadsToItsBoxes() {
        Caller rahima = goingOn(visitor.submit(FORM, company("Fast Market")));
        var unanswered = new LinkedHashMap<>(problem());
        unanswered.remove("sub_issue");
        rahima.submit(FORM + "/2", unanswered).expect(303);

        Answer page = rahima.get(FORM + "/2").expect(200);
        Matcher link = Pattern.compile("href=\"#(f-sub_issue[^\"]*)\"").matcher(page.body());
        assertThat(link.find()).isTrue();
        assertThat(page).says("id=\"" + link.group(1) + "\"").says("id=\"" + link.group(1) + "-late_same_city\"");
    }

    /** F6 */
    @Test
    void whatWasTypedStaysAndIsEscaped() {
        Caller rahima =
                goingOn(visitor.submit(FORM, Map.of("merchant_name", "<script>alert(1)</script>\"'", "_next", "1")));

        assertThat(rahima.get(FORM))
                .says("Error: ")
                .says("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotSay("<script>alert");
    }

    /** F9 */
    @Test
    void everyWrongStatusQuestionGetsTheSameBytes() {
        Answer receipt = new Complainant(server()).complains();

        Answer one = visitor.submit(
                "/en/forms/status", Map.of("number", receipt.text("receiptNumber"), "secret", "0000 0000 0000 0000"));
        Answer other = visitor.submit("/en/forms/status", Map.of("number", "<b>", "secret", ""));

        assertThat(one).hasStatus(404).doesNotSay(receipt.text("receiptNumber"));
        assertThat(one.bytes()).isEqualTo(other.bytes());
        assertThat(visitor.submit(
                        "/en/forms/status",
                        Map.of(
                                "number",
                                receipt.text("receiptNumber"),
                                "secret",
                                receipt.text("secret").toLowerCase(java.util.Locale.ROOT))))
                .hasStatus(200)
                .says("Received.");
    }

    @Test
    void hostilePostsAreRefusedAndLeaveNothing() {
        assertThat(visitor.send(
                                "POST",
                                FORM,
                                "application/x-www-form-urlencoded",
                                "a=1&".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .status())
                .isBetween(400, 499);
        assertThat(visitor.send(
                                "POST",
                                FORM,
                                "application/x-www-form-urlencoded",
                                "merchant_name=%ff".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isBetween(400, 499);
        assertThat(visitor.send("POST", FORM, "multipart/form-data; boundary=x", new byte[] {1, 2, 3})
                        .status())
                .isBetween(400, 499);
        Answer empty = visitor.submit(FORM + "/4", Map.of("_next", "1"));
        assertThat(empty).hasStatus(200).says("was not found");
        assertThat(empty.headers("Set-Cookie")).isEmpty();
    }

    /** Abuse 3: parts without end, and a part whose head is a megabyte; what was written before is still there. */
    @Test
    void hostilePartsAreRefusedAndNothingIsLost() {
        Caller rahima = onPageThree();
        rahima.submit(FORM + "/3", rows(1, 1)).expect(303);
        String part = "--x\r\nContent-Disposition: form-data; name=\"evidence.0.kind\"\r\n\r\nreceipt\r\n";
        String head = "--x\r\nContent-Disposition: form-data; name=\"" + "a".repeat(1_000_000) + "\"\r\n\r\n1\r\n";
        for (String body : List.of(part.repeat(100_000), head)) {
            Answer refused = rahima.send(
                    "POST",
                    FORM + "/4",
                    "multipart/form-data; boundary=x",
                    (body + "--x--\r\n").getBytes(StandardCharsets.UTF_8));
            assertThat(refused.status()).isBetween(400, 499);
        }

        assertThat(rahima.get(FORM + "/3")).hasStatus(200).says("TRX-0");
        assertThat(rahima.get(FORM + "/4")).hasStatus(200);
    }

    /** The largest page that the form allows: every box of twenty orders and forty payments is filled in. */
    @Test
    void twentyOrdersAndFortyPaymentsGoThrough() {
        Caller rahima = onPageThree();

        assertThat(rahima.submit(FORM + "/3", rows(20, 40))).hasStatus(303).hasHeader("Location", FORM + "/4");

        assertThat(rahima.get(FORM + "/3")).hasStatus(200).says("orders.19.qty").says("TRX-39");
        rahima.submit(FORM + "/4", ending()).expect(303);
        rahima.submit(FORM + "/5", person()).expect(303);
        rahima.submit(FORM + "/6", Map.of("declaration", "v2026_11", "_next", "1"))
                .expect(303);
        rahima.submit(FORM + "/check", Map.of("_submit", "1")).expect(303);
        Answer receipt = rahima.get(FORM + "/receipt");
        assertThat(receipt)
                .hasStatus(200)
                .says("B-")
                .says("Consumers’ Right Protection Act 2009")
                .doesNotSay("_done");
        String four =
                receipt.body().replaceAll("(?s).*<dd class=\"secret\">.*<span>([0-9A-Z]{4})</span> </dd>.*", "$1");
        assertThat(rahima.submit(FORM + "/receipt", Map.of("four", four, "_four", "1")))
                .hasStatus(200)
                .says("_done");
    }

    /** One field above the limit: a page that says so, and what was written before is still there. */
    @Test
    void aPostOfMoreFieldsIsRefusedAndNothingIsLost() {
        Caller rahima = onPageThree();
        rahima.submit(FORM + "/3", rows(1, 1)).expect(303);
        var tooMany = rows(20, 40);
        for (int i = tooMany.size(); i <= 2_000; i++) {
            tooMany.put("more." + i, "");
        }
        tooMany.put("orders.0.item", "Never kept");

        assertThat(rahima.submit(FORM + "/3", tooMany))
                .hasStatus(413)
                .says("2,000 fields")
                .says("go back");

        assertThat(rahima.get(FORM + "/3"))
                .says("TRX-0")
                .doesNotSay("Never kept")
                .doesNotSay("orders.1.");
    }

    private Caller onPageThree() {
        Caller rahima = goingOn(visitor.submit(FORM, company("Fast Market")));
        rahima.submit(FORM + "/2", problem()).expect(303);
        return rahima;
    }

    private static Map<String, String> rows(int orders, int payments) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < orders; i++) {
            String row = "orders." + i + ".";
            date(fields, row + "order_date");
            date(fields, row + "promised_delivery_date");
            fields.put(row + "order_no", "ORD-" + i);
            fields.put(row + "delivery_area", "same_city");
            fields.put(row + "item", "ক".repeat(200));
            fields.put(row + "qty", "1");
            fields.put(row + "price_bdt", "1,250.50");
            fields.put(row + "delivered", "late");
        }
        for (int i = 0; i < payments; i++) {
            String row = "payments." + i + ".";
            date(fields, row + "paid_at");
            fields.put(row + "pay_method", "bkash");
            fields.put(row + "gateway", "ক".repeat(80));
            fields.put(row + "paid_at.hour", "10");
            fields.put(row + "paid_at.minute", "30");
            fields.put(row + "amount_bdt", "100");
            fields.put(row + "trx_id", "TRX-" + i);
            fields.put(row + "payer_number", "01712345678");
            fields.put(row + "refunded_bdt", "0");
        }
        fields.put("_next", "1");
        return fields;
    }

    private static void date(Map<String, String> fields, String name) {
        fields.put(name + ".day", "2");
        fields.put(name + ".month", "5");
        fields.put(name + ".year", "2021");
    }

    private static Map<String, String> ending() {
        return Map.of("evidence_held", "receipt", "prior_contact", "no", "outcome_wanted", "refund", "_next", "1");
    }

    private static Map<String, String> person() {
        return Map.of("identity", "anonymous", "district", "dhaka", "helper", "self", "_next", "1");
    }

    private static int zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
