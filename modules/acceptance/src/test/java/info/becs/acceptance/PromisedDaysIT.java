package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an application is promised, what it asks for, and what staff read of where a member is reached. */
class PromisedDaysIT extends WholeServer {

    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.ENGLISH);

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M34 */
    @Test
    void theApplicantReadsTheDayThatTheRegistrarSees() {
        Answer receipt = desk.handsIn(MembershipDesk.answers("general").put("chapter", "Dhaka"));
        String id = desk.awaitOf(receipt);

        JsonNode asked = desk.read(id).json().path("asked");

        LocalDate due = LocalDate.parse(asked.path("dueOn").asString());
        assertThat(due).isAfterOrEqualTo(weekdays(7));
        assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(asked.path("late").asBoolean()).isFalse();
        assertThat(desk.status(receipt)).says("it is looked at by " + ENGLISH.format(due));
        assertThat(line(id).path("dueOn").asString()).isEqualTo(due.toString());
        desk.does(id, "approval", Map.of()).expect(200);
        assertThat(desk.read(id).json().path("asked").path("dueOn").asString(""))
                .isEmpty();
    }

    /** M34: the cell keeps the holidays; a promise that was told stays. */
    @Test
    void aHolidayOfTheOfficeIsNoWorkingDay() {
        String before = desk.applied(MembershipDesk.answers("general"));
        LocalDate told = due(before);
        var settings = new SettingsOf(server());
        settings.set("complaints.holidays", told.toString()).expect(204);
        try {
            assertThat(due(desk.applied(MembershipDesk.answers("general")))).isAfter(told);
            assertThat(due(before)).isEqualTo(told);
        } finally {
            settings.reset("complaints.holidays").expect(204);
        }
    }

    /** M34 */
    @Test
    void theChapterThatIsAskedForStandsInTheQueue() {
        String asks = desk.applied(MembershipDesk.answers("general").put("chapter", "ঢাকা"));
        String elsewhere = desk.applied(MembershipDesk.answers("general").put("chapter", "Atlantis"));

        assertThat(line(asks).path("chapterAsked").asString()).isEqualTo("district.dhaka");
        assertThat(line(asks).path("chapterLabel").path("en").asString()).isEqualTo("Dhaka");
        assertThat(desk.read(asks).json().path("asked").path("chapter").asString())
                .isEqualTo("district.dhaka");
        assertThat(line(elsewhere).path("chapterAsked").asString("")).isEmpty();
        assertThat(desk.read(elsewhere)).doesNotSay("Atlantis");
    }

    /** M34: only where whoever approves says so, and as far as their role goes. */
    @Test
    void whoeverApprovesTakesThemIntoTheChapterThatTheyAskFor() {
        String stays = desk.applied(MembershipDesk.answers("general").put("chapter", "Dhaka"));
        String joins = desk.applied(MembershipDesk.answers("general").put("chapter", "Dhaka"));
        String none = desk.applied(MembershipDesk.answers("general"));
        Caller khulna = as(server().people()
                        .newcomer("Registrar Khulna", "registrar@membership.chapter:district.khulna"))
                .in("en");
        assertThat(desk.does(khulna, joins, "approval", Map.of("askedChapter", true)))
                .hasStatus(403);
        assertThat(desk.read(joins).text("status")).isEqualTo("applied");
        assertThat(desk.read(joins).text("district")).isEqualTo("khulna");

        desk.does(stays, "approval", Map.of()).expect(200);
        desk.does(joins, "approval", Map.of("askedChapter", true)).expect(200);
        desk.does(none, "approval", Map.of("askedChapter", true)).expect(200);

        assertThat(desk.read(stays).text("district")).isEqualTo("khulna");
        assertThat(desk.read(joins).text("district")).isEqualTo("dhaka");
        assertThat(desk.read(joins)).says("\"kind\":\"amended\"");
        assertThat(desk.read(none).text("district")).isEqualTo("khulna");
    }

    /** M34 */
    @Test
    void staffReadWhetherAMemberWasReached() {
        String waits = desk.applied(MembershipDesk.answers("general"));
        String enrolled = desk.approved("general").text("id");
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
        MemberAtHome answered = MemberAtHome.of(server(), desk);

        assertThat(desk.read(waits).json().has("reached")).isFalse();
        assertThat(reached(enrolled)).isEqualTo("unverified none");
        assertThat(reached(answered.id())).isEqualTo("verified none");
        assertThat(desk.read(answered.id())).doesNotSay(answered.mobile());
    }

    private LocalDate due(String id) {
        return LocalDate.parse(desk.read(id).json().path("asked").path("dueOn").asString());
    }

    private String reached(String id) {
        JsonNode reached = desk.read(id).json().path("reached");
        return reached.path("mobile").asString() + " " + reached.path("email").asString();
    }

    private JsonNode line(String id) {
        for (JsonNode line : desk.registrar()
                .get(MembershipDesk.MEMBERS + "?size=200")
                .expect(200)
                .json()
                .path("items")) {
            if (line.path("id").asString().equals(id)) {
                return line;
            }
        }
        throw new AssertionError("Not in the list");
    }

    private static LocalDate weekdays(int count) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            boolean isFree = day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY;
            left -= isFree ? 0 : 1;
        }
        return day;
    }
}
