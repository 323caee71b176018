package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** M22: the photo of a member, from the application and from the account. */
class MemberPhotosIT extends WholeServer {

    private static final String PHOTO = "/api/membership/photo";
    private static final String PHOTOS = "/api/membership/directory/photos/";
    private static final String CARD = "/en/account/card";
    private static final byte[] FACE = FilesIT.picture();
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void thatOfTheApplicationIsTakenOverAndGoesWithItsMember() {
        String instance = UUID.randomUUID().toString();
        Caller applicant = as(nobody()).in("en").header("Idempotency-Key", instance);
        String form = "/api/forms/forms/member.application/";
        Caller sender = applicant.header("X-File-Name", "face.jpg");
        assertThat(sender.send("POST", form + "files?field=photo", "image/jpeg", PAGE))
                .hasStatus(415);
        Answer file = sender.send("POST", form + "files?field=photo", "image/jpeg", FACE)
                .expect(201);
        var answers = MembershipDesk.answers("honorary");
        answers.put("photo", file.text("value"));
        String id = desk.awaitOf(applicant.post(form + "submissions", answers).expect(201));
        desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);

        Surfer member = desk.enters(answers.path("mobile").asString());
        Answer shown = member.get(PHOTO).expect(200);
        assertThat(shown.bytes()).isNotEqualTo(FACE).startsWith(0xFF, 0xD8);
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(member.get(CARD)).says("src=\"" + PHOTO + "\"").says("Remove the photo");
        assertThat(member.get("/en/account/data")).says("Photo of a member");

        String account = desk.read(id).text("account");
        desk.registrar()
                .post("/api/core/people/" + account + "/erasure", Map.of("confirm", account))
                .expect(200);
        assertThat(member.get(PHOTO).status()).isIn(401, 404);
        assertThat(desk.registrar().get("/api/core/people/" + account + "/export"))
                .doesNotSay("Photo of a member");
    }

    @Test
    void aMemberChangesAndRemovesTheirOwn() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        MemberAtHome other = MemberAtHome.of(server(), desk);
        assertThat(as(nobody()).get(PHOTO)).hasStatus(401);
        assertThat(as(nobody()).send("PUT", PHOTO, "image/jpeg", FACE)).hasStatus(401);
        assertThat(Enrolled.person(server()).browser.caller().send("PUT", PHOTO, "image/jpeg", FACE))
                .hasStatus(404);
        assertThat(member.browser().get(PHOTO)).hasStatus(404).isProblem("membership.photo.not-found");
        assertThat(member.browser().get(CARD)).says("Use this photo").doesNotSay("Remove the photo");

        assertThat(sends(member, "a.jpg", PAGE)).hasStatus(415).says("f-photo-error");
        assertThat(sends(member, "a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .hasStatus(415);
        assertThat(sends(member, "a.jpg", FeeProofsIT.bomb())).hasStatus(422).says("megapixels");
        assertThat(sends(member, "a.jpg", Arrays.copyOf(FACE, 6_000_000))).hasStatus(413);
        assertThat(member.browser().submit(CARD, Map.of("choice", "photo")))
                .hasStatus(422)
                .says("Choose a photo");
        assertThat(Multipart.of(Map.of("choice", "photo"))
                        .file("photo", "a.jpg", FACE)
                        .sent(member.browser().forged().header("Sec-Fetch-Site", "cross-site"), CARD)
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(member.browser().caller().send("PUT", PHOTO, "image/jpeg", PAGE))
                .hasStatus(415);
        assertThat(member.browser().get(PHOTO)).hasStatus(404);

        sends(member, "<b>face.jpg", FACE).expect(303);
        assertThat(member.browser().get(PHOTO)).hasStatus(200);
        assertThat(member.browser().get(CARD)).says("Remove the photo").doesNotSay("<b>");
        member.browser().caller().send("PUT", PHOTO, "image/jpeg", FACE).expect(204);
        other.browser()
                .submit(CARD, Map.of("choice", "photo-remove", "member", member.id()))
                .expect(303);
        assertThat(other.browser().get(PHOTO)).hasStatus(404);
        assertThat(member.browser().get(PHOTO)).hasStatus(200);
        assertThat(sends(member, "a.jpg", PAGE)).hasStatus(415);
        assertThat(member.browser().get(PHOTO)).hasStatus(200);

        member.browser().submit(CARD, Map.of("choice", "photo-remove")).expect(303);
        assertThat(member.browser().get(PHOTO)).hasStatus(404);
        assertThat(member.browser().delete(PHOTO)).hasStatus(204);
        assertThat(as(admin()).get("/api/core/audit?action=membership.photo.change&size=50"))
                .says(member.id());
    }

    /** M13 M22: nobody sees it before its member shows it, nor afterwards; what is sent is a picture made here. */
    @Test
    void thePhotoIsInTheDirectoryOnlyWhereItsMemberShowsIt() {
        MemberAtHome shown = MemberAtHome.of(server(), desk);
        MemberAtHome looks = MemberAtHome.of(server(), desk);
        Surfer stranger = Enrolled.person(server()).browser;
        sends(shown, "face.jpg", FACE).expect(303);
        shown.browser()
                .submit("/en/account/consents", Map.of("choice", "give", "purpose", "directory", "version", "2026-11"))
                .expect(303);
        String job = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
        release(shown, job, "everybody", "nobody");
        assertThat(found(looks.browser(), job)).says(job).doesNotSay("photo");
        assertThat(looks.browser().get(PHOTOS + "AAAAAAAAAAAAAAAAAAAAAA"))
                .hasStatus(404)
                .isProblem("membership.photo.not-found");

        release(shown, job, "everybody", "members");
        String address = found(looks.browser(), job).text("/items/0/photo");
        assertThat(address).startsWith(PHOTOS);
        assertThat(found(stranger, job)).says(job).doesNotSay("photo");
        assertThat(stranger.get(address)).hasStatus(404);
        assertThat(as(nobody()).get(address)).hasStatus(401);
        Answer photo = looks.browser().get(address).expect(200);
        assertThat(photo.bytes()).isNotEqualTo(FACE).startsWith(0xFF, 0xD8);
        assertThat(photo.header("Cache-Control")).contains("no-store");
        assertThat(looks.browser().submit("/en/account/directory", Map.of("choice", "search", "words", job)))
                .says("src=\"" + address + "\"");
        assertThat(looks.browser()
                        .submit(
                                "/en/account/privacy",
                                Map.of(
                                        "choice",
                                        "release",
                                        "name",
                                        "members",
                                        "district",
                                        "nobody",
                                        "profession",
                                        "nobody",
                                        "photo",
                                        "dogs",
                                        "what",
                                        "")))
                .hasStatus(400);

        release(shown, job, "everybody", "nobody");
        assertThat(looks.browser().get(address)).hasStatus(404);
        release(shown, job, "everybody", "everybody");
        String other = found(stranger, job).text("/items/0/photo");
        assertThat(other).isNotEqualTo(address);
        assertThat(stranger.get(other)).hasStatus(200);
        shown.browser()
                .submit("/en/account/consents", Map.of("choice", "withdraw", "purpose", "directory"))
                .expect(303);
        assertThat(stranger.get(other)).hasStatus(404);
    }

    private static void release(MemberAtHome member, String job, String all, String photo) {
        member.browser()
                .submit(
                        "/en/account/privacy",
                        Map.of(
                                "choice",
                                "release",
                                "name",
                                all,
                                "district",
                                "nobody",
                                "profession",
                                all,
                                "photo",
                                photo,
                                "what",
                                job))
                .expect(303);
    }

    private static Answer found(Surfer who, String words) {
        return who.caller()
                .post("/api/membership/directory/search", Map.of("words", words))
                .expect(200);
    }

    private static Answer sends(MemberAtHome member, String name, byte[] content) {
        return Multipart.of(Map.of("choice", "photo"))
                .file("photo", name, content)
                .sent(member.browser().forged().header("Sec-Fetch-Site", "same-origin"), CARD);
    }
}
