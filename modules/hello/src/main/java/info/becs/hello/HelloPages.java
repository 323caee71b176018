package info.becs.hello;

import info.becs.spi.Text;
import info.becs.spi.pages.Html;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one page of this module. */
@ApplicationScoped
public class HelloPages implements PageSource {

    static final String GUEST = "hello.guest";

    private static final Text GREETING = Text.of("শুভেচ্ছা", "Hello");
    private static final Text BODY = Text.of(
            "<p>এই পাতাটি একটি ছোট মডিউল থেকে এসেছে; সার্ভার চালু থাকতেই মডিউলটি যোগ করা হয়েছে।</p>",
            "<p>This page comes from a small module that was added while the server was running.</p>");

    @Inject
    @ConfigProperty(name = GUEST)
    Optional<String> guest;

    @Override
    public Set<String> roots() {
        return Set.of("hello");
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        if (!request.path().equals("/hello")) {
            return Optional.empty();
        }
        Locale locale = request.locale();
        return Optional.of(PageAnswer.page("page")
                .title(GREETING.in(locale) + guest.map(name -> ", " + name).orElse("") + "!")
                .put("body", new Html(BODY.in(locale)))
                .alternate("bn", "/hello")
                .alternate("en", "/hello")
                .cacheable());
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        return List.of(new MenuEntry(GREETING.in(locale), "/hello", 900));
    }
}
