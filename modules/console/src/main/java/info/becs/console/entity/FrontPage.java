package info.becs.console.entity;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/*
 * What the page may do
 *
 * Browsers read an import map only where it stands in the page, so its hash is in the policy and nothing else inline is.
 * Trusted types: a string becomes markup through Lit's own policy alone, which sees nothing but the constant parts of
 * templates.
 */
/**
 * The one page of the console, with the addresses of this version in it, and its content security policy.
 *
 * @param tag what tells this page from that of another version
 */
public record FrontPage(StaticFile file, String policy, String tag) {

    /**
     * @param source where {@code {version}} stands for the version and {@code {preload}} for what the first view needs
     * @param preload scripts that are loaded at once instead of one after the other
     */
    public static FrontPage of(String source, String version, Collection<String> preload) {
        String page = source.replace("{version}", version)
                .replace(
                        "{preload}",
                        preload.stream()
                                .map(address -> "<link rel=\"modulepreload\" href=\"" + address + "\">")
                                .collect(Collectors.joining("\n")));
        return new FrontPage(
                StaticFile.of("index.html", page.getBytes(StandardCharsets.UTF_8)),
                policy(Hash.policySource(ImportMap.of(page).text())),
                version);
    }

    private static String policy(String importMap) {
        return "default-src 'none'; script-src 'self' " + importMap
                + "; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'"
                + "; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
                + "; require-trusted-types-for 'script'; trusted-types lit-html becs-rich-text ProseMirrorClipboard";
    }
}
