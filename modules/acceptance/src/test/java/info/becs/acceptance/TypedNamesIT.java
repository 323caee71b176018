package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import info.becs.testkit.http.Caller;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M6 F30: a register of more names than a page holds, asked while somebody types. */
class TypedNamesIT extends InBrowser {

    private static final String ASK = "/api/forms/forms/complaint.ecommerce/suggestions?field=merchant_name";
    private static final String MERCHANTS = "/api/complaints/merchants";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller anybody = as(nobody());

    /** By the alphabet behind what other tests wait for, so that it takes no place on their pages. */
    @BeforeEach
    void theRegisterIsLong() {
        if (cell.officer()
                .get(MERCHANTS + "?q=zzahaz")
                .expect(200)
                .json()
                .path("items")
                .isEmpty()) {
            registered("জাহাজ মেলা", "Zzahaz Mela", "zzahaz.net");
            for (String letter : List.of("ক", "খ", "গ")) {
                registered(
                        "জাহাজঘাট " + letter,
                        "Zzahaz Ghat " + (int) letter.charAt(0),
                        IntStream.range(0, 45)
                                .mapToObj(i -> "জাহাজঘাট শাখা " + letter + i)
                                .toArray(String[]::new));
            }
        }
    }

    private void registered(String bn, String en, String... aliases) {
        cell.officer()
                .post(
                        MERCHANTS,
                        Map.of(
                                "nameBn",
                                bn,
                                "nameEn",
                                en,
                                "aliases",
                                List.of(aliases),
                                "status",
                                "active",
                                "email",
                                "desk@zzahaz.example",
                                "tradeLicence",
                                "TRAD-77"))
                .expect(201);
    }

    @Test
    void whatIsNoSuchFieldIsRefusedAndWhatIsNoNameFindsNothing() {
        assertThat(anybody.get("/api/forms/forms/none/suggestions?field=merchant_name&q=zzahaz"))
                .hasStatus(404);
        for (String field : List.of("", "phone", "issue", "home.district", "orders", "merchant_name%27--")) {
            assertThat(anybody.get(ASK.replace("merchant_name", field) + "&q=zzahaz"))
                    .hasStatus(404)
                    .isProblem("forms.suggestions.not-found");
        }
        for (String words : List.of(
                "",
                "z",
                "%",
                "%%",
                "_____",
                "' OR zz=zz --",
                "desk@zzahaz",
                "TRAD-77",
                "<zzscript>",
                "zz".repeat(51))) {
            assertThat(names(words)).as(words).isEmpty();
        }
        assertThat(anybody.post(ASK + "&q=zzahaz", Map.of())).hasStatus(405);
    }

    @Test
    void aNameIsFoundHoweverItIsSpelledAndTenAtMost() {
        assertThat(names("জাহাজ-মেলা")).containsExactly("জাহাজ মেলা");
        assertThat(names("মেলা জাহা")).containsExactly("জাহাজ মেলা");
        assertThat(names("ZZAHAZ mela")).containsExactly("Zzahaz Mela");
        assertThat(names("zzahaz.ne")).containsExactly("zzahaz.net");
        assertThat(names("শাখা খ১২")).containsExactly("জাহাজঘাট শাখা খ12");
        assertThat(names("জাহাজ")).hasSize(10);
        assertThat(anybody.get(ASK + "&q=" + encoded("জাহাজ")).expect(200).header("Cache-Control"))
                .contains("public, max-age=60");
    }

    /** What a complaint calls a merchant is nobody's business but the cell's. */
    @Test
    void whatStandsInAComplaintIsNotTold() {
        cell.opened("গোপন নামের জাহাজবাড়ি");

        assertThat(names("জাহাজবাড়ি")).isEmpty();
        assertThat(names("গোপন নামের")).isEmpty();
    }

    @Test
    void aPageHoldsAHundredAndAScriptFindsTheOthers() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(anybody.get("/en/forms/complaint.ecommerce"))
                        .says("data-ask=\"" + ASK.replace("&", "&amp;") + "&amp;lang=en&amp;q=\""));
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            page.navigate("/en/forms/complaint.ecommerce");
            assertThat(page.locator("datalist option").count()).isBetween(90, 100);
            page.locator("[name=merchant_name]").pressSequentially("zzahaz-mel");

            var found = page.locator("datalist option");
            assertThat(found).hasCount(1);
            assertThat(found).hasAttribute("value", "Zzahaz Mela");
            assertThat(found).hasText("Zzahaz Mela (zzahaz-mel)");
            page.locator("[name=merchant_name]").fill("Zzahaz M");
            assertThat(found).hasText("");
        }
    }

    private List<String> names(String words) {
        var names = new ArrayList<String>();
        anybody.get(ASK + "&lang=bn&q=" + encoded(words))
                .expect(200)
                .json()
                .path("items")
                .forEach(name -> names.add(name.asString()));
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
