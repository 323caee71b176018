package info.becs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleInfoTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "News", "9news", "new_s", "../news", "খবর", "a2345678901234567890123456789012x"})
    void anIdThatIsNoPlainWordIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> ModuleInfo.of(id));
    }

    @Test
    void aModuleCannotClaimAWordOfAnother() {
        var info = ModuleInfo.of("news");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> info.permission("core.module.enable", Text.same("x")))
                .withMessageContaining("core.module.enable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> info.setting(Setting.number("newsroom.size", 1, Text.same("x"))));
    }

    /** F31: a module that comes with an administrator of its own. */
    @Test
    void aModuleGivesARoleNothingButWhatItDeclares() {
        var info = ModuleInfo.of("news").permission("news.article.publish", Text.same("p"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> info.role("member", "core.approval.decide"))
                .withMessageContaining("core.approval.decide");
        assertThatIllegalArgumentException().isThrownBy(() -> info.role("member", "*"));
        assertThat(info.roles()).isEmpty();
    }

    @Test
    void eachMethodReturnsANewOne() {
        var plain = ModuleInfo.of("news");
        var full = plain.name(Text.of("সংবাদ", "News"))
                .requires("forms")
                .permission("news.article.publish", Text.same("p"))
                .setting(Setting.number("news.articles.page-size", 20, Text.same("s")));
        assertThat(plain.requires()).isEmpty();
        assertThat(full.requires()).containsExactly("forms");
        assertThat(full.permissions()).containsOnlyKeys("news.article.publish");
        assertThat(full.settings()).hasSize(1);
    }
}
