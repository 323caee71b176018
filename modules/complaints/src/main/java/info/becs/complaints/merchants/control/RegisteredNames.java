package info.becs.complaints.merchants.control;

import info.becs.complaints.entity.Claim;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.kit.text.SearchWords;
import info.becs.spi.forms.KnownNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/*
 * What nobody learns from it
 *
 * Whose names those of a large register are, and in which order, tells nothing of how many complain: the hundred of whom the
 * newest cases tell stand by the alphabet, filled up from it. What is typed is compared with the names of the register alone,
 * never with what somebody wrote into a complaint (complaints_name_word), and only such names are given back.
 */
/** The names of the register, as those who complain are helped to write them: what each is called first, then its aliases. */
@ApplicationScoped
public class RegisteredNames implements KnownNames {

    /** Looked at for ten names: a merchant has some. */
    private static final int SPELLINGS = 60;
    /** Of which many are of nobody in the register. */
    private static final int KEYS = 500;

    @Inject
    Merchants merchants;

    @Inject
    MerchantCases cases;

    @Override
    public String list() {
        return "merchants";
    }

    @Override
    public List<String> names(Locale locale, int most) {
        List<Merchant> some = merchants.some(most);
        if (some.size() == most) {
            some = mostAsked(some, most);
        }
        Set<String> names = new LinkedHashSet<>();
        some.forEach(each -> names.add(each.name().in(locale)));
        some.forEach(each -> names.addAll(each.names()));
        return names.stream().limit(most).toList();
    }

    private List<Merchant> mostAsked(List<Merchant> first, int most) {
        List<String> keys = cases.mostAsked(KEYS);
        Map<String, Merchant> registered = merchants.keyed(keys);
        Map<String, Merchant> chosen = new LinkedHashMap<>();
        Stream.concat(keys.stream().map(registered::get).filter(Objects::nonNull), first.stream())
                .forEach(each -> chosen.putIfAbsent(each.key(), each));
        return chosen.values().stream()
                .limit(most)
                .sorted(Comparator.comparing(Merchant::key))
                .toList();
    }

    @Override
    public List<String> typed(String typed, Locale locale, int most) {
        List<String> words = SearchWords.of(typed)
                .map(Claim::folded)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String whole = String.join("", words);
        return merchants.called(words, SPELLINGS).stream()
                .flatMap(each -> Stream.concat(Stream.of(each.name().in(locale)), each.names().stream()))
                .distinct()
                .filter(name -> words.stream().allMatch(Claim.folded(name)::contains))
                .sorted(Comparator.comparing(name -> !Claim.folded(name).startsWith(whole)))
                .limit(most)
                .toList();
    }
}
