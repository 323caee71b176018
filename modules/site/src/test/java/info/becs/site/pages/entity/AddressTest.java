package info.becs.site.pages.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    /** S11 */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news",
                "/news/../secret",
                "/news/./x",
                "/..",
                "/news//x",
                "/%2e%2e/x",
                "/a%2fb",
                "/a%5Cb",
                "/a\\b",
                "/a;jsessionid=1",
                "/a%00",
                "/a%0d%0aSet-Cookie:x",
                "/a%7f",
                "/a%",
                "/a%4",
                "/a%zz",
                "/a%c3%28",
                "/a%ed%a0%80",
                "/a%c0%af",
            })
    void whatNoPageCanHaveIsRefused(String raw) {
        assertThatThrownBy(() -> Address.parse(raw)).isInstanceOf(Problem.class);
    }

    /** S11 */
    @Test
    void anEndlessOneIsRefused() {
        assertThatThrownBy(() -> Address.parse("/" + "a".repeat(2_000))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> Address.parse("/" + "%41".repeat(50_000))).isInstanceOf(Problem.class);
    }

    /** S1 */
    @ParameterizedTest
    @CsvSource({
        "/,/,bn,false",
        "/en,/,en,false",
        "/en/,/,en,true",
        "/news,/news,bn,false",
        "/news/,/news,bn,true",
        "/bn/news,/news,bn,true",
        "/bn,/,bn,true",
        "/en/news/7-x,/news/7-x,en,false",
        "/english,/english,bn,false",
        "/%E0%A6%95,/ক,bn,false",
        "/ক,/ক,bn,false",
        "/a+b,/a+b,bn,false",
    })
    void theLanguageIsItsFirstWord(String raw, String path, String language, boolean moved) {
        var address = Address.parse(raw);

        assertThat(address.path()).isEqualTo(path);
        assertThat(address.locale().getLanguage()).isEqualTo(language);
        assertThat(address.moved()).isEqualTo(moved);
    }

    @Test
    void itIsKeptInNfc() {
        assertThat(Address.parse("/%E0%A7%9F").path()).isEqualTo("/\u09AF\u09BC");
        assertThat(Address.parse("/news/%E0%A6%B0%E2%80%8D%E0%A7%8D%E0%A6%AF%E0%A6%BE%E0%A6%AC")
                        .path())
                .isEqualTo("/news/র\u200D্যাব");
    }

    @Test
    void itsFirstWordTellsWhosePageItIs() {
        assertThat(Address.parse("/news/7-x").word()).isEqualTo("news");
        assertThat(Address.parse("/en/news").word()).isEqualTo("news");
        assertThat(Address.parse("/").word()).isEmpty();
    }
}
