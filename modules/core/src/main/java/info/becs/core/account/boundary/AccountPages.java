package info.becs.core.account.boundary;

import info.becs.core.account.control.OwnAccount;
import info.becs.core.people.entity.Account;
import info.becs.kit.start.ThisModule;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of one's own account, for a browser without a script. Which address is which page: the door for whoever is not
 * signed in, the core's own pages, and those that modules offer.
 */
@ApplicationScoped
public class AccountPages implements PageSource {

    static final String HOME = "/account";
    private static final int MENU_WEIGHT = 220;

    @Inject
    AccountDoor door;

    @Inject
    ProfilePages profile;

    @Inject
    DevicePages devices;

    @Inject
    DataPages data;

    @Inject
    PasswordPages password;

    @Inject
    KeyPages keys;

    @Inject
    OwnAccount own;

    @Inject
    ThisModule self;

    @Override
    public Set<String> roots() {
        return Set.of("account");
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        return List.of(new MenuEntry(AccountWords.ACCOUNT.in(locale), HOME, MENU_WEIGHT));
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        if (words.size() > 3
                || (words.size() == 3
                        && parts().find(words.get(1))
                                .filter(AccountPart::goesOn)
                                .isEmpty())) {
            return Optional.empty();
        }
        String word = words.size() == 1 ? "" : words.get(1);
        var visitor = Visitor.of(request, own);
        if (AccountDoor.WORDS.contains(word)
                || (word.isEmpty() && visitor.account().isEmpty())) {
            return Optional.of(door.answer(word, visitor, () -> parts().ways()).secret());
        }
        // Also where there is no such page: nobody who is not signed in learns which there are.
        return visitor.account().isEmpty()
                ? Optional.of(PageAnswer.redirect(HOME))
                : inside(word, visitor, visitor.account().get()).map(PageAnswer::secret);
    }

    @Override
    public boolean takesFiles(String path) {
        String[] words = path.split("/");
        return words.length > 2 && parts().takesFiles(words[2]);
    }

    private Optional<PageAnswer> inside(String word, Visitor visitor, Account account) {
        return switch (word) {
            case "" -> Optional.of(visitor.chose("leave") ? door.leave(visitor) : home(visitor, account));
            case ProfilePages.WORD -> Optional.of(profile.answer(visitor, account));
            case DevicePages.WORD -> Optional.of(devices.answer(visitor, account));
            case DataPages.WORD -> Optional.of(data.answer(visitor, account));
            case PasswordPages.WORD -> Optional.of(password.answer(visitor));
            case KeyPages.WORD -> Optional.of(keys.answer(visitor));
            default -> parts().find(word).flatMap(part -> part.answer(account.personId(), visitor.request()));
        };
    }

    private PageAnswer home(Visitor visitor, Account account) {
        Locale locale = visitor.locale();
        var sheet =
                Sheet.of(AccountWords.ACCOUNT, "", locale).lead(account.name().in(locale));
        var others = new ArrayList<AccountParts.Entry>();
        for (AccountParts.Entry part : parts().entries(account.personId())) {
            part.waiting()
                    .ifPresentOrElse(
                            words -> sheet.urgent(HOME + "/" + part.word(), part.label(), words),
                            () -> others.add(part));
        }
        sheet.link(HOME + "/" + ProfilePages.WORD, AccountWords.PROFILE, AccountWords.PROFILE_HINT);
        others.forEach(part -> sheet.link(HOME + "/" + part.word(), part.label(), part.hint()));
        return sheet.link(HOME + "/" + PasswordPages.WORD, AccountWords.PASSWORD, AccountWords.PASSWORD_HINT)
                .link(HOME + "/" + KeyPages.WORD, AccountWords.KEYS, AccountWords.KEYS_HINT)
                .link(HOME + "/" + DevicePages.WORD, AccountWords.DEVICES, AccountWords.DEVICES_HINT)
                .link(HOME + "/" + DataPages.WORD, AccountWords.DATA, AccountWords.DATA_HINT)
                .section(new Section("leave", AccountWords.NO_WORDS).form(new SheetForm("leave", AccountWords.LEAVE)))
                .page();
    }

    private AccountParts parts() {
        return new AccountParts(self.platform().all(AccountPart.class));
    }
}
