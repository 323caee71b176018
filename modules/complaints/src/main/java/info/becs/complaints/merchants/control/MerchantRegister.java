package info.becs.complaints.merchants.control;

import info.becs.complaints.control.FormWords;
import info.becs.complaints.entity.Claim;
import info.becs.complaints.merchants.entity.Merchant;
import info.becs.complaints.merchants.entity.MerchantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the register and keeps the cases tied to it, both in the caller's transaction. */
@ApplicationScoped
public class MerchantRegister {

    @Inject
    Merchants merchants;

    @Inject
    MerchantCases cases;

    @Inject
    FormWords formWords;

    /** Under which key a merchant of this name gets its cases: as the form's list calls it, otherwise folded. */
    public String key(String nameEn) {
        return formWords.spelling(nameEn);
    }

    /** How many cases became its own by that. */
    public int keep(Merchant merchant) {
        Set<String> spellings = spellings(merchant);
        Set<String> lost = merchants.save(merchant, spellings);
        cases.untie(merchant, lost);
        return cases.tie(merchant, spellings);
    }

    /** Of two entries for one merchant the first becomes part of the second; how many cases went over. */
    public int merge(Merchant twin, Merchant into) {
        if (twin.id().equals(into.id())) {
            throw MerchantProblem.sameEntry();
        }
        // Always in the same order: two who merge the same two the other way round do not wait for each other for ever.
        Stream.of(twin, into).sorted((a, b) -> a.id().compareTo(b.id())).forEach(merchants::lock);
        if (twin.mergedInto().isPresent() || into.mergedInto().isPresent()) {
            throw MerchantProblem.merged();
        }
        into.absorb(twin);
        merchants.move(twin, into);
        return keep(into);
    }

    private Set<String> spellings(Merchant merchant) {
        var all = new LinkedHashSet<String>();
        all.add(merchant.key());
        all.addAll(merchants.formerKeys(merchant));
        int place = 0;
        for (String name : merchant.names()) {
            String folded = Claim.folded(name);
            if (folded.isEmpty()) {
                throw MerchantProblem.nameUnreadable(
                        place == 0 ? "/nameBn" : place == 1 ? "/nameEn" : "/aliases/" + (place - 2));
            }
            all.add(folded);
            all.add(formWords.spelling(name));
            place++;
        }
        return all;
    }
}
