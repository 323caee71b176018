package info.becs.spi.pages;

import info.becs.spi.people.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a visitor asks for.
 *
 * @param path decoded, NFC, without the language, beginning with a slash: {@code /news/412-ভেজাল-ওষুধ}
 * @param locale of the address: {@code bn} for {@code /news}, {@code en} for {@code /en/news}
 * @param query first value of each, at most 50, each at most 1,000 characters
 * @param form fields of a POST in their order, at most 2,000; empty for a GET
 * @param submits whether this is a POST, that is: wants to change something
 * @param cookies those that this module's roots have set
 * @param files files of a POST by the name of their field, where {@link PageSource#takesFiles} said so; without those that
 *     nobody has chosen
 * @param network where it comes from, as a prefix that names no single connection; may be empty
 * @param device what the browser says it is, in two or three words of ours; may be empty
 * @param person id of whoever is signed in in this browser and sends a form; empty for a passer-by, and for every GET: what is only
 *     looked at is the same for all
 * @since 1.0
 */
public record PageRequest(
        String path,
        Locale locale,
        Map<String, String> query,
        Map<String, List<String>> form,
        boolean submits,
        Map<String, String> cookies,
        Map<String, PageFile> files,
        String network,
        String device,
        String person) {

    /** Of a passer-by. */
    public PageRequest(
            String path,
            Locale locale,
            Map<String, String> query,
            Map<String, List<String>> form,
            boolean submits,
            Map<String, String> cookies,
            Map<String, PageFile> files,
            String network,
            String device) {
        this(path, locale, query, form, submits, cookies, files, network, device, "");
    }

    /** From no device that is known. */
    public PageRequest(
            String path,
            Locale locale,
            Map<String, String> query,
            Map<String, List<String>> form,
            boolean submits,
            Map<String, String> cookies,
            Map<String, PageFile> files,
            String network) {
        this(path, locale, query, form, submits, cookies, files, network, "");
    }

    /** Without files, from nowhere. */
    public PageRequest(
            String path,
            Locale locale,
            Map<String, String> query,
            Map<String, List<String>> form,
            boolean submits,
            Map<String, String> cookies) {
        this(path, locale, query, form, submits, cookies, Map.of(), "");
    }

    /** Who is signed in in this browser and sends a form. */
    public Optional<PersonId> signedIn() {
        return PersonId.of(person);
    }

    /** The words of the path: {@code /news/x} is {@code [news, x]}. */
    public List<String> words() {
        return path.length() < 2 ? List.of() : List.of(path.substring(1).split("/"));
    }

    /** The first value of a field of the form, also when it is blank. */
    public Optional<String> field(String name) {
        var values = form.getOrDefault(name, List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }
}
