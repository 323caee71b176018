package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Caller;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** N21, N22: the media library in the console, in a browser. */
@Tag("one-engine")
class MediaConsoleIT extends InBrowser {

    private static final String MEDIA = "/api/news/desk/media";

    private final Caller ada = as(ada());

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "image/png", content);
    }

    @Test
    void manyAreSentAtOnceAndOneIsDescribed() {
        try (Desk desk =
                Desk.at(chromium, server(), 360).signedInAs(ada()).in("en").to("news/media")) {
            Page page = desk.page();
            byte[] same = MediaIT.picture(900, 600);

            page.locator(".drop input").setInputFiles(new FilePayload[] {
                file("one.png", same),
                file("two.png", MediaIT.picture(600, 900)),
                file("no.png", "<svg/>".getBytes(StandardCharsets.UTF_8))
            });

            assertThat(page.locator(".uploads li")).hasCount(3);
            assertThat(page.locator(".uploads li").nth(0)).containsText("Added");
            assertThat(page.locator(".uploads li").nth(2)).containsText("This is no JPG or PNG picture");
            assertThat(page.locator(".shots li").first()).containsText("Description missing");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator(".drop input").setInputFiles(new FilePayload[] {file("again.png", same)});
            assertThat(page.locator(".uploads li").nth(3)).containsText("Already here");

            page.locator(".shots a").first().click();
            page.locator("#f-altBn").fill("নদীর ঘাট");
            page.locator("#f-altEn").fill("A landing by the river");
            page.locator("#f-focusX").press("ArrowRight");
            page.locator(".focus-on img").click();
            page.locator("#f-focusX").press("End");
            page.locator("form.form .primary").click();

            assertThat(page.locator(".toasts")).containsText("Saved.");
            assertThat(ada.get(MEDIA + "?size=1&q=landing").text("/items/0/focusX"))
                    .isEqualTo("100");
            assertThat(page.locator("aside")).containsText("It is used nowhere.");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void anEditorPicksWhatStandsAboveATextAndInIt() {
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(ada()).in("en").to("news/desk/new")) {
            Page page = desk.page();
            page.locator("#f-title").fill("ছবিসহ লেখা");
            page.locator("#f-lead").fill("এক বাক্যে।");
            page.locator("[data-does=hero]").click();
            page.locator("dialog input[type=file]")
                    .setInputFiles(new FilePayload[] {file("hero.png", MediaIT.picture(800, 500))});
            assertThat(page.locator("dialog .uploads li")).containsText("Added");
            page.locator("dialog .shots button").first().click();
            assertThat(page.locator("hero-field img")).isVisible();
            assertThat(page.locator("hero-field .note")).containsText("Not described");

            page.locator(".ProseMirror").click();
            page.keyboard().type("লেখা ");
            page.locator("[data-does=picture]").click();
            assertThat(page.locator("dialog .shots button").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .shots button").first().click();
            assertThat(page.locator(".ProseMirror img").first()).isVisible();
            page.locator("[data-step=save]").click();

            assertThat(page.locator(".toasts")).containsText("Saved as revision 1");
            String number = page.url().replaceAll(".*/", "");
            var saved = ada.get(Newsroom.DESK + "/" + number).expect(200);
            assertThat(saved.text("body")).contains("<img src=\"/media/");
            assertThat(saved.text("/details/hero/picture")).matches("[0-9]+");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
