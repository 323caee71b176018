package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When somebody leaves: closed, handed over, erased; and what is held about them. */
class DepartureIT extends WholeServer {

    private static final String PEOPLE = "/api/core/people/";

    private final Caller admin = as(admin()).in("en");

    @Test
    void nobodyDoesItToThemselves() {
        InPerson second = InPerson.administrator(server()).appoints("administrator");
        String path = PEOPLE + second.self.id;

        assertThat(second.caller().post(path + "/disablement")).hasStatus(409).isProblem("core.person.self");
        assertThat(second.caller().post(path + "/erasure", Map.of("confirm", second.self.id)))
                .hasStatus(409)
                .isProblem("core.person.self");

        assertThat(admin.get(path).text("state")).isEqualTo("ACTIVE");
        second.caller().delete(path + "/roles/administrator").expect(200);
    }

    @Test
    void anErasureIsConfirmedByTheIdOfThePerson() {
        Person ida = newcomer("Ida");

        assertThat(admin.post(PEOPLE + ida.id() + "/erasure", Map.of("confirm", "yes")))
                .isProblem("core.person.confirmation-wrong");
        assertThat(admin.post(PEOPLE + ida.id() + "/erasure", Map.of())).hasStatus(422);

        assertThat(admin.get(PEOPLE + ida.id()).text("nameEn")).isEqualTo("Ida");
        assertThat(as(ida).get("/api/core/roles")).hasStatus(403);
    }

    @Test
    void whoMayLessThanAPersonErasesAndExportsNothingOfTheirs() {
        String role = "r" + UUID.randomUUID().toString().substring(0, 30);
        var permissions = List.of("core.person.erase", "core.person.export", "core.person.disable");
        admin.put("/api/core/roles/" + role, Map.of("nameBn", "ক", "nameEn", "C", "permissions", permissions))
                .expect(201);
        Caller clerk = as(newcomer("Clerk", role));
        Person editor = newcomer("Editor", "editor");
        Person heir = newcomer("Heir");

        assertThat(clerk.get(PEOPLE + editor.id() + "/export")).hasStatus(403);
        assertThat(clerk.post(PEOPLE + editor.id() + "/erasure", Map.of("confirm", editor.id())))
                .hasStatus(403);
        assertThat(clerk.post(PEOPLE + editor.id() + "/hand-over", Map.of("to", heir.id())))
                .hasStatus(403);
        assertThat(clerk.post(PEOPLE + editor.id() + "/disablement")).hasStatus(403);

        assertThat(as(editor).get(Newsroom.DESK)).hasStatus(200);
    }

    /** CP5 */
    @Test
    void whoIsDisabledIsOutAtOnceAndMayReturn() {
        Person ida = newcomer("Ida", "author");
        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(200);

        admin.post(PEOPLE + ida.id() + "/disablement").expect(200);

        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(401).isProblem("core.token.unknown");
        assertThat(as(ida).get("/api/news/articles")).hasStatus(401);
        assertThat(admin.get(PEOPLE + ida.id()).text("nameEn")).isEqualTo("Ida");
        admin.post(PEOPLE + ida.id() + "/disablement").expect(200);

        admin.post(PEOPLE + ida.id() + "/enablement").expect(200);

        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(200);
    }

    @Test
    void enablingIsNoWayAroundTheInvitation() {
        String id = admin.post(
                        "/api/core/people",
                        Map.of("nameBn", "ইভা", "nameEn", "Eva", "email", UUID.randomUUID() + "@example.org"))
                .expect(201)
                .text("/person/id");

        assertThat(admin.post(PEOPLE + id + "/enablement")).hasStatus(409).isProblem("core.person.not-yet-accepted");

        assertThat(admin.get(PEOPLE + id).text("state")).isEqualTo("INVITED");
    }

    /** CP7 */
    @Test
    void draftsGoToTheSuccessorAndOnlyToOneWhoIsHere() {
        Person leaving = newcomer("Leaving", "author");
        Person heir = newcomer("Heir", "author");
        Person gone = newcomer("Gone");
        admin.post(PEOPLE + gone.id() + "/disablement").expect(200);
        as(leaving).post(Newsroom.DESK, Newsroom.draft("রেখে যাওয়া খসড়া")).expect(201);
        String handOver = PEOPLE + leaving.id() + "/hand-over";

        for (String unfit : List.of(leaving.id(), gone.id())) {
            assertThat(admin.post(handOver, Map.of("to", unfit)))
                    .hasStatus(409)
                    .isProblem("core.person.successor-unfit");
        }
        assertThat(admin.post(handOver, Map.of("to", UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(admin.get(PEOPLE + leaving.id() + "/export")).says("রেখে যাওয়া খসড়া");

        assertThat(admin.post(handOver, Map.of("to", heir.id())).expect(200).text("/modules/news"))
                .isEqualTo("1");

        assertThat(admin.get(PEOPLE + heir.id() + "/export")).says("রেখে যাওয়া খসড়া");
        assertThat(admin.get(PEOPLE + leaving.id() + "/export")).doesNotSay("রেখে যাওয়া খসড়া");
    }

    @Test
    void everythingThatIsHeldComesOut() {
        Person ida = newcomer("Ida", "author");
        as(ida).post(Newsroom.DESK, Newsroom.draft("আইডার খসড়া")).expect(201);

        assertThat(admin.get(PEOPLE + ida.id() + "/export").expect(200))
                .hasHeader("Cache-Control", "no-store")
                .says("\"nameEn\":\"Ida\"")
                .says("@example.org")
                .says("\"role\":\"author\"")
                .says("আইডার খসড়া")
                .doesNotSay(ida.token().orElseThrow());
    }

    /** CP7: The plan changes nothing; afterwards nothing finds them, and what is kept says why. */
    @Test
    void whoIsErasedIsNowhere() {
        Person ida = newcomer("Idaerased", "author");
        String number = as(ida).post(Newsroom.DESK, Newsroom.draft("থেকে যাওয়া লেখা"))
                .expect(201)
                .text("number");
        String path = PEOPLE + ida.id();
        String email = admin.get(path).text("/email/address");

        assertThat(admin.get(path + "/erasure").expect(200))
                .says("\"kept\":true")
                .says("Other records refer to it")
                .says("Articles belong to the society");
        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(200);

        admin.post(path + "/erasure", Map.of("confirm", ida.id())).expect(200);

        assertThat(as(ida).get(Newsroom.DESK)).hasStatus(401);
        assertThat(admin.get(path).expect(200))
                .says("\"state\":\"ERASED\"")
                .doesNotSay("Idaerased")
                .doesNotSay(email);
        assertThat(admin.post("/api/core/people/search", Map.of("q", "idaerased"))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(admin.post("/api/core/people/search", Map.of("q", email))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(admin.get(Newsroom.DESK + "/" + number)).hasStatus(200).doesNotSay(ida.id());
        assertThat(admin.post(path + "/enablement")).hasStatus(410).isProblem("core.person.erased");
        assertThat(admin.get(path + "/export")).doesNotSay("Idaerased").doesNotSay("থেকে যাওয়া লেখা");
        // the address is free again
        admin.post("/api/core/people", Map.of("nameBn", "নতুন", "nameEn", "New", "email", email))
                .expect(201);
    }

    private Person newcomer(String name, String... roles) {
        return server().people().newcomer(name, roles);
    }
}
