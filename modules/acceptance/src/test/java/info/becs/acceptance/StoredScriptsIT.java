package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.Tree;
import info.becs.testkit.http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Row 7 of the abuse cases: markup and scripts in every text of every open form that ships, and in the names of files, as
 * staff are shown them.
 */
@Tag("one-engine")
class StoredScriptsIT extends InBrowser {

    private static final String FORMS = "/api/forms/forms/";
    private static final Path SHIPPED = Tree.root().resolve("modules/form-modules");

    private final CaseDesk cell = new CaseDesk(server());

    /** The answers of the form's own longest test case with scripts for texts; and how many. */
    private static int fill(JsonNode schema, ObjectNode answers, int sofar) {
        int filled = sofar;
        for (var field : schema.path("properties").properties()) {
            JsonNode answer = answers.path(field.getKey());
            JsonNode of = field.getValue();
            if (answer instanceof ObjectNode group) {
                filled = fill(of, group, filled);
            } else if (answer instanceof ArrayNode rows && of.path("items").has("properties")) {
                for (JsonNode row : rows) {
                    filled = fill(of.path("items"), (ObjectNode) row, filled);
                }
            } else if (answer.isString() && isFree(of)) {
                answers.put(field.getKey(), script(of, filled++));
            }
        }
        return filled;
    }

    private static boolean isFree(JsonNode field) {
        return Stream.of("enum", "oneOf", "format", "pattern", "x-tidy", "x-calculated")
                .noneMatch(field::has);
    }

    /** One that fits, with plain words where more are wanted. */
    private static String script(JsonNode field, int which) {
        int most = field.path("maxLength").asInt(4_000);
        List<String> fitting =
                Scripts.ALL.stream().filter(each -> each.length() <= most).toList();
        String one = fitting.get(which % fitting.size());
        return one.length() >= field.path("minLength").asInt(0) ? one : one + " টাকা দিয়েছি, পণ্য পাইনি।";
    }

    private static ObjectNode longest(String form) throws Exception {
        for (Path folder : folders()) {
            if (Files.readString(folder.resolve("module.json")).contains("\"" + form + "\"")) {
                return (ObjectNode) JsonMapper.shared()
                        .readTree(folder.resolve("samples/passes-full.json").toFile())
                        .path("answers");
            }
        }
        return null;
    }

    private static List<Path> folders() throws Exception {
        try (Stream<Path> all = Files.list(SHIPPED)) {
            return all.filter(folder -> Files.exists(folder.resolve("module.json")))
                    .toList();
        }
    }

    /** Handed in with all its texts replaced; the receipt. */
    private static Answer handed(String form, ObjectNode answers, String instance) {
        JsonNode schema = as(nobody()).get(FORMS + form).expect(200).json().path("schema");
        assertThat(fill(schema, answers, 0)).as("free texts of %s", form).isPositive();
        return as(nobody())
                .in("en")
                .header("Idempotency-Key", instance)
                .post(FORMS + form + "/submissions", answers)
                .expect(201);
    }

    private static void evidence(ObjectNode answers, String instance) {
        var files = answers.putArray("evidence");
        for (String script : Scripts.ALL.subList(0, 3)) {
            String name =
                    URLEncoder.encode(script + ".jpg", StandardCharsets.UTF_8).replace("+", "%20");
            Answer sent = as(nobody())
                    .header("Idempotency-Key", instance)
                    .header("X-File-Name", name)
                    .send("POST", Complainant.FORM + "/files?field=evidence.file", "image/jpeg", FilesIT.picture());
            files.addObject()
                    .put("kind", "receipt")
                    .put("file", sent.expect(201).text("value"));
        }
    }

    private static Desk desk() {
        Desk desk = Desk.at(chromium, server(), 1280);
        Scripts.watch(desk.page());
        return desk.signedInAs(admin()).in("en");
    }

    private static void isHarmless(Desk desk, String where) {
        Scripts.areText(desk.page(), where);
        assertThat(desk.complaints()).as(where).isEmpty();
    }

    @Test
    void inAComplaintItsQueueItsFilesAndItsMerchant() throws Exception {
        String instance = UUID.randomUUID().toString();
        ObjectNode answers = longest("complaint.ecommerce");
        evidence(answers, instance);
        Answer receipt = handed("complaint.ecommerce", answers, instance);
        String number = new Complaints(server()).caseOf(new Complaints(server()).submission(receipt));
        try (Desk desk = desk()) {
            desk.to("complaints/cases");
            assertThat(desk.page().locator("data-table")).containsText(number);
            isHarmless(desk, "the queue");
            desk.to("complaints/cases/" + number);
            Page page = desk.page();
            page.locator("[name=reason]").selectOption("work");
            page.locator("[data-does=answers]").click();

            assertThat(page.locator(".request")).containsText("hit()");
            assertThat(page.locator("case-evidence")).containsText("onerror=hit()>.jpg");
            isHarmless(desk, "a case with its answers and files");
            desk.to("complaints/merchants");
            isHarmless(desk, "merchants");
        }
        assertThat(cell.read(number).json().path("sound").asBoolean()).isTrue();
    }

    @Test
    void inAnApplicationForMembership() throws Exception {
        ObjectNode answers = longest("member.application");
        answers.put("mobile", MembershipDesk.mobile());
        answers.put("birth_year", LocalDate.now(ZoneOffset.UTC).getYear() - 24);
        answers.remove("photo");
        Answer receipt = handed("member.application", answers, UUID.randomUUID().toString());
        String id = new MembershipDesk(server()).awaitOf(receipt);
        try (Desk desk = desk()) {
            desk.to("membership/members");
            isHarmless(desk, "applications");
            desk.to("membership/members/" + id);
            Page page = desk.page();
            page.locator("[data-does=answers]").click();

            assertThat(page.locator(".request")).containsText("hit()");
            isHarmless(desk, "an application with its answers");
        }
        assertThat(new MembershipDesk(server()).read(id))
                .extracting(Answer::status)
                .isEqualTo(200);
    }

    /** Also those that no module handles: they are listed, and opened as data alone. */
    @Test
    void inEveryOpenFormThatShipsAndInTheListOfAll() throws Exception {
        var handled = List.of("complaint.ecommerce", "member.application");
        var receipts = new ArrayList<Answer>();
        for (String form : openForms()) {
            ObjectNode answers = longest(form);
            if (answers != null && !handled.contains(form)) {
                receipts.add(handed(form, answers, UUID.randomUUID().toString()));
            }
        }
        assertThat(receipts).isNotEmpty();
        try (Desk desk = desk()) {
            desk.to("forms/submissions");
            for (Answer receipt : receipts) {
                assertThat(desk.page().locator("data-table[name=submissions]"))
                        .containsText(receipt.text("receiptNumber"));
            }
            isHarmless(desk, "submissions");
            desk.to("audit");
            isHarmless(desk, "the audit log");
        }
        for (Answer receipt : receipts) {
            String id = new Complaints(server()).submission(receipt);
            Answer opened = as(admin()).get("/api/forms/submissions/" + id).expect(200);
            assertThat(opened.header("Content-Type").orElseThrow()).startsWith("application/json");
            assertThat(opened.body()).contains("hit()");
        }
    }

    private static List<String> openForms() {
        JsonNode items = as(nobody()).get("/api/forms/forms").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(form -> form.path("id").asString())
                .toList();
    }
}
