package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** N21, N22: the media library, and pictures where readers see them. */
class MediaIT extends WholeServer {

    private static final String MEDIA = "/api/news/desk/media";

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());
    private final Caller reader = as(nobody());

    /** Another one each time: the library takes none twice. */
    static byte[] picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(UUID.randomUUID().hashCode() & 0xFFFFFF));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(UUID.randomUUID().hashCode() & 0xFFFFFF));
        pen.fillOval(0, 0, width / 2, height / 2);
        pen.dispose();
        return png(image);
    }

    private static byte[] png(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Answer sends(Caller who, String name, byte[] content) {
        return who.header("X-File-Name", name).send("POST", MEDIA, "application/octet-stream", content);
    }

    private String added() {
        return sends(ada, "photo.png", picture(1_400, 900)).expect(201).text("/picture/number");
    }

    private String described() {
        String number = added();
        describe(number, "চুড়ির দোকান", "A shop of bangles").expect(200);
        return number;
    }

    private Answer describe(String number, String altBn, String altEn) {
        String one = MEDIA + "/" + number;
        return ada.header("If-Match", ada.get(one).etag()).put(one, Map.of("altBn", altBn, "altEn", altEn));
    }

    private String address(String number) {
        return ada.get(MEDIA + "/" + number).text("/sizes/1/jpg");
    }

    private String drafted(String title, String body, Object hero) {
        var draft = new HashMap<>(Newsroom.draft(title));
        draft.put("body", body);
        if (hero != null) {
            draft.put("details", Map.of("hero", hero));
        }
        return ada.post(Newsroom.DESK, draft).expect(201).text("number");
    }

    @Test
    void whoMayNotChangeTheLibraryFindsNothing() {
        Caller reviewer = as(server().people().newcomer("Looking", "reviewer"));
        Caller author = as(server().people().newcomer("Snapping", "author"));
        String number = added();

        assertThat(sends(reader, "a.png", picture(20, 20))).hasStatus(401);
        assertThat(sends(reviewer, "a.png", picture(20, 20))).hasStatus(403);
        assertThat(reviewer.get(MEDIA)).hasStatus(403);
        assertThat(author.get(MEDIA + "/" + number)).hasStatus(200);
        assertThat(author.header("If-Match", author.get(MEDIA + "/" + number).etag())
                        .delete(MEDIA + "/" + number))
                .hasStatus(403);
        assertThat(author.header("If-Match", author.get(MEDIA + "/" + number).etag())
                        .send("PUT", MEDIA + "/" + number + "/content", "image/png", picture(30, 30)))
                .hasStatus(403);
        assertThat(ada.get(MEDIA + "/" + number)).hasStatus(200);
    }

    @Test
    void whatIsNoPictureLeavesNothing() {
        String newest = added();
        byte[] half = Arrays.copyOf(picture(900, 900), 900);

        assertThat(sends(ada, "a.png", "<svg onload='alert(1)'/>".getBytes()))
                .hasStatus(415)
                .isProblem("news.media.type");
        assertThat(sends(ada, "a.png", half)).hasStatus(422).isProblem("news.media.damaged");
        assertThat(sends(ada, "a.png", new byte[0])).hasStatus(422).isProblem("news.media.empty");
        assertThat(sends(ada, "a.png", new byte[20_000_001])).hasStatus(413).isProblem("news.media.too-large");
        assertThat(ada.get(MEDIA + "?after=x")).hasStatus(400);
        assertThat(ada.get(MEDIA + "?size=1").text("/items/0/number")).isEqualTo(newest);
    }

    @Test
    void aPictureIsServedToWhoeverKnowsItsAddressAndToNobodyElse() throws IOException {
        Answer added = sends(ada, "..%2F%E0%A6%9B%E0%A6%AC%E0%A6%BF%3Cb%3E.png", picture(1_400, 700))
                .expect(201);
        String number = added.text("/picture/number");
        String jpg = added.text("/picture/sizes/1/jpg");

        Answer file = reader.get(jpg).expect(200);

        assertThat(added.text("/picture/name")).isEqualTo("ছবি<b>.png");
        assertThat(file)
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.header("Content-Security-Policy").orElse(""))
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.bytes())).getWidth())
                .isEqualTo(640);
        assertThat(reader.get(added.text("/picture/sizes/0/webp")))
                .hasStatus(200)
                .hasHeader("Content-Type", "image/webp");
        assertThat(reader.head(jpg)).hasStatus(200);
        for (String guess : List.of(
                "/media/" + number,
                "/media/" + number + "/0000000000000000/640.jpg",
                jpg.replace("640", "641"),
                jpg.replace(".jpg", ".svg"),
                jpg.replace("/640", "/..%2F..%2F640"),
                jpg.replace("640.jpg", "sent"),
                "/media/../../etc/passwd",
                "/media/999999999999999999/0000000000000000/640.jpg")) {
            assertThat(reader.get(guess).status()).as(guess).isIn(400, 404);
        }
    }

    @Test
    void theSamePictureIsToldAndNotKeptTwice() {
        byte[] one = picture(400, 300);
        String number = sends(ada, "a.png", one).expect(201).text("/picture/number");

        Answer again = sends(ada, "b.png", one).expect(200);

        assertThat(again.text("/known")).isEqualTo("true");
        assertThat(again.text("/picture/number")).isEqualTo(number);
        assertThat(again.text("/picture/name")).isEqualTo("a.png");
    }

    @Test
    void whatIsSaidOfAPictureIsBoundedAndNothingIsOverwrittenUnseen() {
        String one = MEDIA + "/" + added();
        String before = ada.get(one).body();
        String tag = ada.get(one).etag();

        assertThat(ada.put(one, Map.of("altBn", "ক"))).hasStatus(428);
        assertThat(ada.header("If-Match", "\"x\"").put(one, Map.of("altBn", "ক")))
                .hasStatus(412);
        assertThat(ada.header("If-Match", tag).put(one, Map.of("altBn", "x".repeat(301))))
                .hasStatus(422)
                .complainsAbout("/altBn");
        assertThat(ada.header("If-Match", tag).put(one, Map.of("focusX", 101)))
                .hasStatus(422)
                .complainsAbout("/focusX");
        assertThat(ada.get(one).body()).isEqualTo(before);

        ada.header("If-Match", tag)
                .put(one, Map.of("altBn", "নদীর  ঘাট", "altEn", "A landing", "focusX", 90, "focusY", 10))
                .expect(200);
        assertThat(ada.get(MEDIA + "?q=%E0%A6%A8%E0%A6%A6%E0%A7%80%E0%A6%B0%20LANDING")
                        .text("/items/0/altBn"))
                .isEqualTo("নদীর ঘাট");
        assertThat(ada.get(MEDIA + "?undescribed=true")).doesNotSay("নদীর ঘাট");
    }

    @Test
    void nothingIsPublishedOfWhichSomebodyWhoDoesNotSeeItIsToldNothing() {
        String silent = added();
        String number = drafted("ছবিসহ লেখা", "<p>ক</p>", Map.of("picture", Long.valueOf(silent)));

        assertThat(newsroom.publish(number)).hasStatus(409).isProblem("news.media.alt-missing");
        describe(silent, "চুড়ির দোকান", "").expect(200);
        assertThat(newsroom.publish(number)).hasStatus(409).isProblem("news.media.alt-missing");
        assertThat(reader.get("/api/news/articles/" + number)).hasStatus(404);
        assertThat(newsroom.publish(drafted("অন্য", "<p><img src=\"/media/99999999/aa/640.jpg\"></p>", null)))
                .hasStatus(409)
                .isProblem("news.media.missing");

        describe(silent, "চুড়ির দোকান", "A shop").expect(200);
        newsroom.publish(number).expect(200);
        assertThat(describe(silent, "", "A shop")).hasStatus(409).isProblem("news.media.alt-missing");
    }

    @Test
    void readersSeePicturesThatNeedNoMoreRoomThanTheyHave() {
        String hero = described();
        String inside = described();
        String number = drafted(
                "দুই ছবি",
                "<p>ক</p><img src=\"" + address(inside) + "\" width=\"5\" onerror=\"x\">",
                Map.of("picture", Long.valueOf(hero), "caption", "ঈদের বাজার"));
        newsroom.publish(number).expect(200);

        var api = reader.get("/api/news/articles/" + number).expect(200);
        String page = reader.get(api.text("path")).expect(200).body();

        assertThat(api.text("/picture/caption")).isEqualTo("ঈদের বাজার");
        assertThat(api.text("/body"))
                .contains("srcset=")
                .contains("height=\"411\"")
                .contains("alt=\"চুড়ির দোকান\"");
        assertThat(page)
                .as("a phone of three points to the pixel takes the width of 640, too")
                .contains("40rem, 55vw")
                .contains("ঈদের বাজার")
                .contains("<source type=\"image/webp\"")
                .contains("loading=\"lazy\"")
                .contains("width=\"640\" height=\"411\"")
                .contains("property=\"og:image\"")
                .doesNotContain("width=\"5\"");
        assertThat(reader.get("/news")).says(api.text("/picture/sizes/0/jpg"));
        assertThat(reader.get("/api/news/articles?include=picture&size=100")).says(api.text("/picture/sizes/0/jpg"));
        assertThat(reader.get("/api/news/feed.atom")).says(api.text("/picture/sizes/1/jpg"));
        assertThat(ada.get(MEDIA + "/" + inside + "/uses")).says("দুই ছবি");
    }

    /** A first view with its picture is 45 KB at most, and 14 of them are for the page. */
    @Test
    void aPictureFullOfDetailIsStillLightOnAPhone() {
        String number = sends(ada, "bazaar.png", busy(1_600, 900)).expect(201).text("/picture/number");

        String webp = ada.get(MEDIA + "/" + number).text("/sizes/1/webp");

        assertThat(webp).contains("/640.");
        assertThat(reader.get(webp).expect(200).bytes().length).isLessThanOrEqualTo(31 * 1024);
    }

    private static byte[] busy(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (int i = 0; i < 700; i++) {
            pen.setColor(Color.getHSBColor(i * 0.377f % 1, 0.7f, 0.4f + i % 50 / 100f));
            pen.fillOval(i * 71 % width, i * 97 % height, 97, 83);
        }
        pen.dispose();
        return png(image);
    }

    @Test
    void whoSharesAnArticleShowsItsTitle() throws IOException {
        String number = newsroom.published("ক্ষ্ম ষ্ঠ্য র‍্যাব");
        String draft = newsroom.drafted("খসড়া");
        String path = reader.get("/api/news/articles/" + number).text("path");

        String share = share(reader.get(path).body());
        Answer drawn = reader.get(share).expect(200);

        assertThat(drawn)
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Cache-Control", "public, max-age=31536000, immutable");
        var image = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(image.getWidth()).isEqualTo(1_200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(reader.get(share).bytes()).isEqualTo(drawn.bytes());
        assertThat(reader.get("/share/" + number + "/0000000000000000.jpg"))
                .hasStatus(303)
                .hasHeader("Location", share);
        assertThat(reader.get("/share/" + draft + "/0000000000000000.jpg")).hasStatus(404);
        newsroom.withdraw(number).expect(200);
        assertThat(reader.get(share)).hasStatus(404);
    }

    private static String share(String page) {
        return page.replaceAll("(?s).*property=\"og:image\" content=\"[^\"]*?(/share/[^\"]+)\".*", "$1");
    }

    @Test
    void aPictureThatIsUsedIsReplacedButNotDeleted() {
        String hero = described();
        String old = address(hero);
        String number = drafted("বদলানো ছবি", "<p>ক</p>", Map.of("picture", Long.valueOf(hero)));
        newsroom.publish(number).expect(200);
        String one = MEDIA + "/" + hero;
        byte[] other = picture(500, 500);
        String elsewhere = sends(ada, "x.png", other).expect(201).text("/picture/number");

        assertThat(ada.header("If-Match", ada.get(one).etag()).delete(one))
                .hasStatus(409)
                .isProblem("news.media.used")
                .says("বদলানো ছবি");
        assertThat(ada.header("If-Match", ada.get(one).etag()).send("PUT", one + "/content", "image/png", other))
                .hasStatus(409)
                .isProblem("news.media.known");
        assertThat(reader.get(old)).hasStatus(200);
        ada.header("If-Match", ada.get(one).etag())
                .send("PUT", one + "/content", "image/png", picture(700, 700))
                .expect(200);

        String path = reader.get("/api/news/articles/" + number).text("path");
        assertThat(address(hero)).isNotEqualTo(old);
        assertThat(reader.get(path)).says(address(hero)).doesNotSay(old);
        assertThat(reader.get(old)).hasStatus(303).hasHeader("Location", address(hero));
        assertThat(ada.header("If-Match", ada.get(MEDIA + "/" + elsewhere).etag())
                        .delete(MEDIA + "/" + elsewhere))
                .hasStatus(204);
        assertThat(ada.get(MEDIA + "/" + elsewhere)).hasStatus(404).isProblem("news.media.not-found");
    }

    @Test
    void theCommitteeIsShownWithItsPhotographs() {
        String photo = added();
        var profile = new HashMap<String, Object>(Map.of(
                "nameBn",
                "ছবির মানুষ",
                "nameEn",
                "Person",
                "officeBn",
                "সদস্য",
                "officeEn",
                "Member",
                "weight",
                1,
                "termBegins",
                "2026-01-01"));
        profile.put("photo", address(photo));
        assertThat(ada.post("/api/news/desk/profiles", profile)).hasStatus(409).isProblem("news.media.alt-missing");
        describe(photo, "ছবির মানুষ", "Person").expect(200);

        Answer added = ada.post("/api/news/desk/profiles", profile).expect(201);

        assertThat(reader.get("/committee")).says(address(photo));
        assertThat(ada.header("If-Match", ada.get(MEDIA + "/" + photo).etag()).delete(MEDIA + "/" + photo))
                .hasStatus(409)
                .says("ছবির মানুষ");
        ada.header("If-Match", added.etag())
                .delete("/api/news/desk/profiles/" + added.text("id"))
                .expect(204);
    }
}
