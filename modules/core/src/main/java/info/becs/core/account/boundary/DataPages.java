package info.becs.core.account.boundary;

import info.becs.core.account.control.ErasureRequests;
import info.becs.core.account.control.OwnAccount;
import info.becs.core.account.entity.ErasureRequest;
import info.becs.core.people.entity.Account;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that is held about somebody, to read, print and take along; and the wish that it be erased. */
@ApplicationScoped
public class DataPages {

    static final String WORD = "data";
    private static final String FILE = "/api/core/account/export";

    @Inject
    OwnAccount own;

    @Inject
    ErasureRequests erasures;

    PageAnswer answer(Visitor visitor, Account account) {
        try {
            if (visitor.chose("erase")) {
                erasures.ask(account.id(), visitor.request().network());
                return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
            }
            if (visitor.chose("withdraw")) {
                erasures.withdraw(account.id(), visitor.request().network());
                return PageAnswer.redirect(AccountPages.HOME + "/" + WORD);
            }
        } catch (Problem refusal) {
            return drawn(sheet(visitor, account).refused(refusal, "erase"), visitor.locale());
        }
        return drawn(sheet(visitor, account), visitor.locale());
    }

    private static PageAnswer drawn(Sheet sheet, Locale locale) {
        return sheet.page().put("file", FILE).put("fileLabel", AccountWords.AS_FILE.in(locale));
    }

    /** What somebody has asked for stands first, and else what they may ask for last. */
    private Sheet sheet(Visitor visitor, Account account) {
        Locale locale = visitor.locale();
        Sheet sheet = Sheet.of(AccountWords.DATA, WORD, locale).lead(AccountWords.DATA_LEAD.in(locale));
        boolean asked = erasures.of(account.id()).isPresent();
        if (asked) {
            sheet.section(erasure(account, locale));
        }
        own.held(account, visitor.request().network()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        held -> held.what().in(locale), java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((what, things) -> sections(what, things, locale).forEach(sheet::section));
        return asked ? sheet : sheet.section(erasure(account, locale));
    }

    /** Each thing by itself; what they are stands above the first. */
    private static List<Section> sections(String what, List<Held> things, Locale locale) {
        String id = Integer.toHexString(what.hashCode());
        return IntStream.range(0, things.size())
                .mapToObj(i -> new HeldText(things.get(i), locale)
                        .onto(new Section(id + "-" + i, Text.same(i == 0 ? what : ""))))
                .toList();
    }

    private Section erasure(Account account, Locale locale) {
        Optional<ErasureRequest> asked = erasures.of(account.id());
        var section = new Section("erase", AccountWords.ERASURE);
        if (asked.isPresent()) {
            String day = Bangla.date(asked.get().dueAt(), locale);
            return section.lead(AccountWords.ERASURE_ASKED.with(day))
                    .form(new SheetForm("withdraw", AccountWords.WITHDRAW));
        }
        section.lead(AccountWords.ERASURE_LEAD);
        own.plan(account).values().stream()
                .flatMap(List::stream)
                .filter(fate -> fate.count() > 0)
                .forEach(fate -> section.fact(fate.what().in(locale), fate(fate, locale)));
        return section.form(new SheetForm("erase", AccountWords.ERASE));
    }

    private static String fate(Fate fate, Locale locale) {
        return fate.isKept() ? fate.reason().in(locale) : AccountWords.GOES.in(locale);
    }
}
