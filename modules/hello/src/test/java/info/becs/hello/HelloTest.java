package info.becs.hello;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.testkit.rules.ModuleRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises of this module, and the rules of the house that every module keeps. */
class HelloTest extends ModuleRules {

    final HelloPages pages = new HelloPages();

    @BeforeEach
    void nobodyIsNamed() {
        pages.guest = Optional.empty();
    }

    @Test
    void onlyItsOwnAddressIsAnswered() {
        assertThat(answer("/hello/somebody-else", "en")).isEmpty();
    }

    /** H1 */
    @Test
    void aVisitorIsGreetedInTheLanguageOfTheAddress() {
        assertThat(answer("/hello", "bn").orElseThrow().title()).isEqualTo("শুভেচ্ছা!");
        assertThat(answer("/hello", "en").orElseThrow().title()).isEqualTo("Hello!");
    }

    /** H1 */
    @Test
    void theGuestOfTheSettingIsGreetedByName() {
        pages.guest = Optional.of("Ada");

        assertThat(answer("/hello", "en").orElseThrow().title()).isEqualTo("Hello, Ada!");
    }

    /** H2 */
    @Test
    void itsScreenInTheConsoleSpeaksBothLanguages() throws IOException {
        try (InputStream script = HelloModule.class.getResourceAsStream("/console/hello.js")) {
            assertThat(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("bn: 'শুভেচ্ছা'", "en: 'Greeting'");
        }
    }

    @Test
    void itsDescriptionIsComplete() {
        var module = new HelloModule().describe();

        assertThat(module.id()).isEqualTo("hello");
        assertThat(module.settings())
                .singleElement()
                .matches(setting -> setting.key().equals("hello.guest"));
        assertThat(pages.menu(Locale.ENGLISH))
                .singleElement()
                .matches(entry -> entry.path().equals("/hello"));
    }

    private Optional<PageAnswer> answer(String path, String language) {
        return pages.answer(
                new PageRequest(path, Locale.forLanguageTag(language), Map.of(), Map.of(), false, Map.of()));
    }
}
