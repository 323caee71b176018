package info.becs.core.sessions.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesTest {

    /** Of two of the same name, one may have been planted: neither is believed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "__Host-becs=a; __Host-becs=b",
                "__Host-becs=",
                "__Host-becs",
                "x__Host-becs=a",
                "__Host-becs-browser=a",
                "__host-becs=a",
                "other=__Host-becs=a"
            })
    void whatIsNotClearlyTheCookieIsNone(String header) {
        assertThat(Cookies.value(header, Cookies.SESSION)).isEmpty();
    }

    @Test
    void aLongOneIsNone() {
        assertThat(Cookies.value("__Host-becs=" + "a".repeat(201), Cookies.SESSION))
                .isEmpty();
    }

    @Test
    void itIsFoundAmongOthers() {
        assertThat(Cookies.value("a=b; __Host-becs-browser=x;__Host-becs=y ; c", Cookies.SESSION))
                .hasValue("y");
        assertThat(Cookies.value(null, Cookies.SESSION)).isEmpty();
    }

    @Test
    void aBrowserIsToldToKeepItFromScriptsAndFromOtherSites() {
        assertThat(Cookies.set(Cookies.SESSION, "y", Duration.ofHours(12)))
                .isEqualTo("__Host-becs=y; Max-Age=43200; Path=/; Secure; HttpOnly; SameSite=Lax");
    }
}
