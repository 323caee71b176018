package info.becs.complaints.merchants.control;

import info.becs.complaints.merchants.entity.Merchant;
import info.becs.spi.forms.KnownNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the register, as those who complain are helped to write them: what each is called first, then its aliases. */
@ApplicationScoped
public class RegisteredNames implements KnownNames {

    @Inject
    Merchants merchants;

    @Override
    public String list() {
        return "merchants";
    }

    @Override
    public List<String> names(Locale locale, int most) {
        List<Merchant> some = merchants.some(most);
        Set<String> names = new LinkedHashSet<>();
        some.forEach(each -> names.add(each.name().in(locale)));
        some.forEach(each -> names.addAll(each.names()));
        return names.stream().limit(most).toList();
    }
}
