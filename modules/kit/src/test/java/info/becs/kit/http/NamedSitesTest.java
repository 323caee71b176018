package info.becs.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSitesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://*.example.org",
                "app.example.org",
                "https://app.example.org/",
                "https://app.example.org/path",
                "https://APP.example.org",
                "https://app.example.org:443",
                "http://app.example.org:80",
                "https://user@app.example.org",
                "https://",
                "file://app"
            })
    void whatABrowserNeverCallsItselfIsNoSite(String text) {
        assertThat(NamedSites.notOrigins(Optional.of(text))).containsExactly(text);
    }

    @Test
    void sitesAreSeparatedByCommas() {
        assertThat(NamedSites.notOrigins(Optional.of(" https://app.example.org ,,http://localhost:5173,* ")))
                .containsExactly("*");
        assertThat(NamedSites.notOrigins(Optional.empty())).isEmpty();
    }
}
