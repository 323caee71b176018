package info.becs.console.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page that names all other files. */
class FrontPageTest {

    private static final String PAGE = """
        <script type="importmap">{"imports": {"lit": "/console/lib/lit/3/index.js", "lit/": "/console/lib/lit/3/", "me": "/console/{version}/me.js"}}</script>
        {preload}
        """;

    private final Map<String, String> files = Map.of(
            "/console/v/a.js",
                    "import { b } from './deep/b.js';\nimport 'lit';\nconst later = () => import('./late.js');",
            "/console/v/deep/b.js", "export { c } from \"me\"; import x from '../a.js'",
            "/console/v/me.js", "export const c = 'from';",
            "/console/v/late.js", "",
            "/console/lib/lit/3/index.js", "");

    @Test
    void aPageWithoutAnImportMapIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> FrontPage.of("<p>", "v", List.of()));
    }

    /** K2 */
    @Test
    void thePolicyNamesTheImportMapAsItIsSentAndAllowsNothingElseInline() {
        var page = FrontPage.of(PAGE, "v", List.of());
        var sent = ImportMap.of(new String(page.file().bytes(), StandardCharsets.UTF_8));

        assertThat(page.policy())
                .contains("script-src 'self' " + Hash.policySource(sent.text()) + ";")
                .contains("default-src 'none'", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(sent.names()).containsEntry("me", "/console/v/me.js");
    }

    /** K7: what the first view needs is asked for at once, what comes later is not. */
    @Test
    void scriptsThatAreNeededAreNamedBeforehand() {
        var map = ImportMap.of(PAGE.replace("{version}", "v"));
        var imports = new Imports(
                map,
                address -> Optional.ofNullable(files.get(address)).map(text -> text.getBytes(StandardCharsets.UTF_8)));

        assertThat(imports.of("/console/v/a.js"))
                .containsExactly(
                        "/console/v/a.js", "/console/v/deep/b.js", "/console/v/me.js", "/console/lib/lit/3/index.js");
    }

    /** K3 */
    @Test
    void anyChangeOfAFileChangesTheVersion() {
        String before = Hash.of(Map.of("/a.js", new byte[] {1}));

        assertThat(before).matches("[0-9a-f]{12}");
        assertThat(Hash.of(Map.of("/a.js", new byte[] {2}))).isNotEqualTo(before);
        assertThat(Hash.of(Map.of("/b.js", new byte[] {1}))).isNotEqualTo(before);
    }
}
