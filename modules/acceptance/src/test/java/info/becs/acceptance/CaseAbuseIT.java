package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** How complaints are misused elsewhere, tried here: to blacken somebody. */
class CaseAbuseIT extends WholeServer {

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller nobody = as(nobody()).in("en");

    /** Row 14: a false complaint harms nobody whom it names. */
    @Test
    void whatNobodyHasExaminedIsToldToNobody() {
        String merchant = "Slandered Shop " + System.nanoTime();
        for (String field : List.of("status", "verified", "published", "amount_verified", "outcome")) {
            ObjectNode answers = Complainant.answers();
            answers.put("merchant_name", merchant);
            answers.put(field, "confirmed");
            assertThat(new Complainant(server()).hands(UUID.randomUUID().toString(), answers))
                    .hasStatus(422)
                    .complainsAbout("/" + field);
        }
        assertThat(cell.about(merchant)).isEmpty();

        String number = cell.opened(merchant).number();
        String before = cell.read(number).body();
        Map<String, String> step = Map.of("to", "confirmed");
        assertThat(nobody.post(CaseDesk.CASES + "/" + number + "/steps", step)).hasStatus(401);
        assertThat(cell.step(number, step)).hasStatus(409).isProblem("complaints.case.step-not-possible");
        assertThat(cell.read(number).body()).isEqualTo(before);

        List<Route> open = Route.of(nobody).stream()
                .filter(route -> !route.changes() && route.permission().isEmpty() && !route.namesAThing())
                .toList();
        assertThat(open).hasSizeGreaterThan(5);
        for (Route route : open) {
            assertThat(nobody.get(route.path())).as("%s", route).doesNotSay(merchant);
        }
        for (String page : List.of("/complaints", "/complaints/figures", "/sitemap.xml", "/news/feed")) {
            assertThat(nobody.get(page)).doesNotSay(merchant);
        }
    }
}
