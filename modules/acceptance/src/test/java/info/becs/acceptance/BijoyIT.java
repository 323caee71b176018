package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bangla that comes out of a font such as SutonnyMJ, at the news desk in the console. */
@Tag("one-engine")
class BijoyIT extends InBrowser {

    private static Desk desk() {
        return Desk.at(chromium, server(), 1280).signedInAs(ada()).in("en").to("news/desk/new");
    }

    /** Every way in which letters join, and what only looks like it. */
    @Test
    @SuppressWarnings("unchecked")
    void bijoyIsToldFromOtherTextAndTurnedIntoUnicode() throws IOException {
        List<String[]> words = Files.readAllLines(Path.of("src/test/resources/bijoy.txt")).stream()
                .map(line -> line.split("\t"))
                .toList();
        List<String> english = List.of(
                "The quick brown fox jumps over the lazy dog.",
                "JavaScript and TypeScript via YouTube, PayPal, eBay.",
                "We vary every view very vividly: why? You say so.",
                "iPhone XS Max, SkyView OldWay",
                "Café für élève naïve: £20, ©2024 – “quoted” text…",
                "https://example.com/vyvw?x=y",
                "const v = x => y.map(w => v(w));",
                "Ya Rab, shobai bolo: ovijog korun",
                "Vaiya amar taka vul numbere cole geche, apnara ki vabe help korben",
                "Dev Review v2.0 / V8 engine",
                "ভোক্তা অধিকার",
                "");
        try (Desk desk = desk()) {
            var page = desk.page();
            page.locator("rich-text").waitFor();

            var turned = (List<String>) page.evaluate(
                    "async (words) => { const { toUnicode } = await import('becs/rich-text'); return words.map(toUnicode); }",
                    words.stream().map(word -> word[0]).toList());
            assertThat(turned)
                    .containsExactlyElementsOf(words.stream()
                            .map(word -> Normalizer.normalize(word[1], Normalizer.Form.NFC))
                            .toList());
            assertThat(words).hasSizeGreaterThan(60);

            String is =
                    "async (texts) => { const { isBijoy } = await import('becs/rich-text'); return texts.map(isBijoy); }";
            assertThat((List<Boolean>) page.evaluate(is, english)).containsOnly(false);
            var lines = IntStream.range(0, words.size() / 5)
                    .mapToObj(i -> words.subList(i * 5, i * 5 + 5).stream()
                            .map(word -> word[0])
                            .collect(Collectors.joining(" ")))
                    .toList();
            assertThat((List<Boolean>) page.evaluate(is, lines)).containsOnly(true);
        }
    }

    @Test
    void pastedBijoyIsOfferedAsUnicodeAndUndoneInOneStep() {
        String bijoy = "Avgvi †mvbvi evsjv";
        try (Desk desk = desk()) {
            var page = desk.page();
            paste(page, ".ProseMirror", "A plain English sentence.");
            assertThat(page.locator(".bijoy")).hasCount(0);
            page.locator(".ProseMirror").press("Control+a");

            paste(page, ".ProseMirror", bijoy);
            assertThat(page.locator(".bijoy")).containsText("আমার সোনার বাংলা");
            assertThat(page.locator(".ProseMirror")).containsText(bijoy);
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator(".ProseMirror").press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".ProseMirror")).hasText("আমার সোনার বাংলা");
            assertThat(page.locator(".bijoy")).hasCount(0);
            page.locator(".ProseMirror").press("Control+z");
            assertThat(page.locator(".ProseMirror")).hasText(bijoy);

            page.locator("#f-title").focus();
            type(page, "#f-title", bijoy);
            page.locator("[data-does=bijoy-turn]").click();
            assertThat(page.locator("#f-title")).hasValue("আমার সোনার বাংলা");
            page.locator("#f-title").press("Control+z");
            assertThat(page.locator("#f-title")).hasValue(bijoy);
            type(page, "#f-lead", bijoy);
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-does=bijoy-leave]").press("Escape");
            assertThat(page.locator("#f-lead")).hasValue(bijoy);
            assertThat(page.locator(".bijoy")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static final String PASTE =
            "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                    + " field.focus(); return field.dispatchEvent(new ClipboardEvent('paste',"
                    + " { clipboardData: data, bubbles: true, cancelable: true })); }";

    private static void paste(Page page, String field, String text) {
        page.locator(field).evaluate(PASTE, text);
    }

    /** A browser puts nothing in for an event that a script has made, so that is done by hand. */
    private static void type(Page page, String field, String text) {
        page.locator(field)
                .evaluate(
                        "(field, text) => { (" + PASTE
                                + ")(field, text); document.execCommand('insertText', false, text); }",
                        text);
    }
}
