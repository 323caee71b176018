package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is reminded of a term that ends, and who is not. */
class RemindersIT extends WholeServer {

    private static final String API = "/api/membership";
    private static final Pattern LINK = Pattern.compile("/pay/[A-Za-z0-9_-]{43}");

    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller registrar = as(server().people().admin()).in("en");
    private final JobDesk jobs = new JobDesk(registrar);
    private final MemberTables tables = new MemberTables(registrar);

    /** ML7 */
    @Test
    void whoseTermEndsIsRemindedOnceAndWhoHasRenewedIsNot() {
        String clan = "renew" + UUID.randomUUID().toString().substring(0, 8);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        String mobile = "0191" + (1_000_000 + (int) (Math.random() * 8_000_000));
        tables.broughtIn(
                "Name,E-mail,Mobile,Joined on,Valid until\n"
                        + "Due " + clan + ",due-" + clan + "@example.org,,2020-01-01," + today.plusDays(30) + "\n"
                        + "Late " + clan + ",late-" + clan + "@example.org,,2020-01-01," + today.plusDays(26) + "\n"
                        + "Phone " + clan + ",," + mobile + ",2020-01-01," + today.minusDays(1) + "\n"
                        + "Long " + clan + ",long-" + clan + "@example.org,,2020-01-01," + today.plusDays(300) + "\n"
                        + "Old " + clan + ",old-" + clan + "@example.org,,2020-01-01," + today.minusDays(200) + "\n"
                        + left("dead", clan, today)
                        + left("gone", clan, today)
                        + left("held", clan, today),
                Map.of("name_en", 0, "email", 1, "mobile", 2, "joined_on", 3, "end_on", 4));
        marked("dead " + clan, "deceased");
        marked("gone " + clan, "resigned");
        marked("held " + clan, "suspended");

        remind();
        remind();
        jobs.run("membership.status");

        JsonNode figures = registrar.get(API + "/statistics").expect(200).json();
        assertThat(figures.path("statuses").toString()).contains("lapsed");
        assertThat(figures.path("months")).hasSize(12);
        assertThat(as(nobody()).get(API + "/statistics")).hasStatus(401);
        assertThat(as(nobody()).get(API + "/figures").expect(200)).doesNotSay("statuses");
        assertThat(reminded("due-" + clan)).isEqualTo(1);
        assertThat(reminded("late-" + clan)).isEqualTo(1);
        assertThat(reminded(mobile.substring(1))).isEqualTo(1);
        assertThat(reminded("long-" + clan)).isZero();
        for (String left : List.of("dead-", "gone-", "held-")) {
            assertThat(reminded(left + clan)).as(left).isZero();
        }
        assertThat(desk.read(member("held " + clan)).text("status")).isEqualTo("suspended");
        assertThat(desk.read(member("phone " + clan)).text("status")).isEqualTo("grace");
        String link = desk.found("due-" + clan + "@example.org", "membership.renewal.reminder", LINK);
        assertThat(as(nobody()).get("/en" + link).expect(200))
                .says("General member")
                .doesNotSay(clan)
                .doesNotSay("example.org");
        assertThat(reminded("old-" + clan)).isZero();
    }

    private static String left(String how, String clan, LocalDate today) {
        return how + " " + clan + "," + how + "-" + clan + "@example.org,,2020-01-01," + today.plusDays(30) + "\n";
    }

    private String member(String name) {
        return registrar
                .get(API + "/members?q=" + name.replace(" ", "%20"))
                .expect(200)
                .text("/items/0/id");
    }

    private void marked(String name, String mark) {
        desk.does(member(name), "mark", Map.of("mark", mark, "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
    }

    /** Does the round of today once more, to its end. */
    private void remind() {
        jobs.run("membership.reminders");
    }

    private long reminded(String address) {
        var found = new ArrayList<String>();
        registrar
                .get("/api/core/letters?size=200")
                .expect(200)
                .json()
                .path("items")
                .forEach(letter -> {
                    if (letter.path("template").asString().equals("membership.renewal.reminder")
                            && letter.path("address").asString("").contains(address)) {
                        found.add(letter.path("id").asString());
                    }
                });
        return found.size();
    }
}
