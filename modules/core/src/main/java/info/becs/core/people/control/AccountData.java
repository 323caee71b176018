package info.becs.core.people.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.AccountAddress;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.people.entity.RoleGrant;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the register itself holds about a person: name, addresses, roles. */
@ApplicationScoped
public class AccountData implements PersonalData {

    private static final Text ACCOUNT = Text.of("নাম ও ভাষা", "Name and language");
    private static final Text ADDRESS = Text.of("যোগাযোগ", "Where you are reached");
    private static final Text ROLE = Text.of("ভূমিকা", "Role");
    private static final Text NAME_BN = Text.of("বাংলায় নাম", "Name in Bangla");
    private static final Text NAME_EN = Text.of("ইংরেজিতে নাম", "Name in English");
    private static final Text LANGUAGE = Text.of("ভাষা", "Language");
    private static final Text STATE = Text.of("অবস্থা", "Status");
    private static final Text SINCE = Text.of("শুরু", "Since");
    private static final Text KIND = Text.of("কীভাবে", "By");
    private static final Text WHERE = Text.of("নম্বর বা ঠিকানা", "Number or address");
    private static final Text VERIFIED = Text.of("যাচাই হয়েছে", "Confirmed");
    private static final Text SCOPE = Text.of("কোথায়", "Where");
    private static final Map<String, Text> LANGUAGES =
            Map.of("bn", Text.of("বাংলা", "Bangla"), "en", Text.of("ইংরেজি", "English"));
    private static final Map<AccountState, Text> STATES = Map.of(
            AccountState.INVITED, Text.of("আমন্ত্রিত", "Invited"),
            AccountState.ACTIVE, Text.of("চালু", "In use"),
            AccountState.DISABLED, Text.of("বন্ধ", "Disabled"),
            AccountState.ERASED, Text.of("মোছা", "Erased"));
    private static final Map<AddressKind, Text> KINDS = Map.of(
            AddressKind.EMAIL, Text.of("ই-মেইল", "E-mail"),
            AddressKind.MOBILE, Text.of("মোবাইল", "Mobile"));
    private static final Text NUMBER = Text.of("অ্যাকাউন্টের পরিচয়", "Id of the account");
    private static final Text WHY_NUMBER = Text.of(
            "অন্য তথ্যে এই পরিচয় উল্লেখ আছে; এখন এটি আর কাউকে বোঝায় না।",
            "Other records refer to it; from now on it means nobody.");

    @Inject
    Accounts accounts;

    @Inject
    Roles roles;

    @Override
    public List<Held> about(PersonId person) {
        var held = new ArrayList<Held>();
        accounts.find(person).ifPresent(account -> {
            held.add(of(account));
            accounts.addressesOf(account.id()).forEach(address -> held.add(of(address)));
            roles.of(account.id()).forEach(role -> held.add(of(role)));
        });
        return held;
    }

    private static Held of(Account account) {
        return Held.of(ACCOUNT, DataClass.S, account.id())
                .fact("nameBn", NAME_BN, account.name().bn())
                .fact("nameEn", NAME_EN, account.name().en())
                .fact("language", LANGUAGE, LANGUAGES.getOrDefault(account.language(), Text.same(account.language())))
                .fact("state", STATE, STATES.get(account.state()))
                .fact("createdAt", SINCE, account.createdAt().toString());
    }

    private static Held of(AccountAddress address) {
        Held held = Held.of(ADDRESS, DataClass.S, address.kind().name())
                .fact("kind", KIND, KINDS.get(address.kind()))
                .fact("address", WHERE, address.address());
        return address.verifiedAt()
                .map(at -> held.fact("verifiedAt", VERIFIED, at.toString()))
                .orElse(held);
    }

    private static Held of(RoleGrant role) {
        return Held.of(ROLE, DataClass.I, role.roleId())
                .fact("role", ROLE, role.roleId())
                .fact("scope", SCOPE, role.scope())
                .fact("grantedAt", SINCE, role.grantedAt().toString());
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return accounts.find(person).map(this::fates).orElse(List.of());
    }

    @Override
    public List<Fate> erase(PersonId person) {
        Account account = accounts.find(person).orElse(null);
        if (account == null || account.state() == AccountState.ERASED) {
            return List.of();
        }
        List<Fate> fates = fates(account);
        roles.of(account.id()).forEach(role -> roles.take(account.id(), role.roleId(), role.scope()));
        accounts.forget(account);
        account.erase();
        return fates;
    }

    private List<Fate> fates(Account account) {
        return List.of(
                Fate.erased(ACCOUNT, 1),
                Fate.erased(ADDRESS, accounts.addressesOf(account.id()).size()),
                Fate.erased(ROLE, roles.of(account.id()).size()),
                Fate.kept(NUMBER, 1, WHY_NUMBER));
    }
}
