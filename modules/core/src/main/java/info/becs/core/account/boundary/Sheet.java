package info.becs.core.account.boundary;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One page of an account as it is put together: what it says, where it leads, and its sections with their forms. */
final class Sheet {

    private final Locale locale;
    private final PageAnswer page;
    private final String action;
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final List<Map<String, Object>> sections = new ArrayList<>();
    private final List<Map<String, Object>> closing = new ArrayList<>();
    private final List<Map<String, Object>> errors = new ArrayList<>();
    private String lead = "";
    private String told = "";
    private Problem refusal;
    private String passkey = "";
    private Text passkeyLabel = AccountWords.NO_WORDS;

    private Sheet(Locale locale, PageAnswer page, String action) {
        this.locale = locale;
        this.page = page;
        this.action = action;
    }

    /** @param word second word of its address, to which its forms go */
    static Sheet of(Text title, String word, Locale locale) {
        String path = word.isEmpty() ? AccountPages.HOME : AccountPages.HOME + "/" + word;
        PageAnswer page = PageAnswer.page("account/page")
                .title(title.in(locale))
                .alternate("bn", path)
                .alternate("en", path)
                .put("heading", title.in(locale))
                .put("back", word.isEmpty() ? "" : AccountPages.HOME)
                .put("backLabel", AccountWords.ACCOUNT.in(locale));
        return new Sheet(locale, page, path);
    }

    /** Leads back under other words than the name of the account, into which its reader may not have come yet. */
    Sheet back(Text words) {
        page.put("backLabel", words.in(locale));
        return this;
    }

    Sheet lead(String text) {
        lead = text;
        return this;
    }

    /** What was just done. */
    Sheet told(Text words) {
        told = words.in(locale);
        return this;
    }

    /** Why it was not done, leading to the field with which it goes on. */
    Sheet refused(Problem problem, String field) {
        refusal = problem;
        errors.add(Map.of(
                "id", "f-" + field, "label", "", "message", problem.sentence().in(locale)));
        return this;
    }

    Sheet link(String path, Text label, Text hint) {
        links.add(Map.of("path", path, "label", label.in(locale), "hint", hint.in(locale)));
        return this;
    }

    /** What waits for its reader, in words of today. */
    Sheet urgent(String path, Text label, Text words) {
        links.add(Map.of("path", path, "label", label.in(locale), "hint", words.in(locale), "urgent", true));
        return this;
    }

    /** A button for browsers with a script and passkeys. @param what in, second or new */
    Sheet passkey(String what, Text label) {
        passkey = what;
        passkeyLabel = label;
        return this;
    }

    Sheet section(Section section) {
        sections.add(section.facts(locale));
        return this;
    }

    /** Below all that can be done here, for whoever can do none of it. */
    Sheet closing(Section section) {
        closing.add(section.facts(locale));
        return this;
    }

    PageAnswer page() {
        page.put("action", action)
                .put("lead", lead)
                .put("told", told)
                .put("errors", errors)
                .put("links", links)
                .put("file", "")
                .put("fileLabel", "")
                .put("passkey", passkey)
                .put("passkeyLabel", passkeyLabel.in(locale))
                .put("passkeyFailed", AccountWords.KEY_FAILED.in(locale))
                .put("passkeyRecovery", AccountWords.RECOVERY.in(locale))
                .put("sections", sections)
                .put("closing", closing);
        return refusal == null ? page : page.as(refusal.kind());
    }
}
