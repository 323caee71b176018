package info.becs.forms.modules.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.control.Offering;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Offer;
import info.becs.forms.modules.entity.KeptOffer;
import info.becs.kit.db.Constraints;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers;
import info.becs.spi.forms.FormOffers.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Forms with what the modules that handle them offer now: asked each time, compiled when it changes. Where nobody offers anything,
 * or whoever does fails, a form has what its definition lists; intake never depends on who handles it.
 */
@ApplicationScoped
public class Offers {

    private static final Logger LOG = System.getLogger(Offers.class.getName());

    @Inject
    ThisModule self;

    @Inject
    KeptOffers rows;

    @Inject
    Clock clock;

    /** By the hash of a definition. */
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    /** Of each definition the last one that was made of it, by its hash. */
    private final Map<String, Form> made = new ConcurrentHashMap<>();

    /** Ids of offers whose rows are there. */
    private final Set<String> there = ConcurrentHashMap.newKeySet();

    /** Of each definition the last one of which no form could be made, by its hash. */
    private final Map<String, Offer> unfit = new ConcurrentHashMap<>();

    /** Modules that failed when they were asked last: each is logged once. */
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    /** @param fields name → the word by which its target knows its choices */
    private record Asked(Map<String, String> fields, Set<String> words) {
        boolean isNothing() {
            return fields.isEmpty() && words.isEmpty();
        }
    }

    public Form in(Form form) {
        Offer offer = now(form);
        if (offer.equals(form.offer())) {
            return form;
        }
        Form before = made.get(form.sha256());
        if (before != null && before.offer().equals(offer)) {
            return before;
        }
        return offer.equals(unfit.get(form.sha256())) ? form : with(form, offer);
    }

    private Form with(Form form, Offer offer) {
        try {
            Form after = Offering.of(form, offer);
            made.put(form.sha256(), after);
            return after;
        } catch (RuntimeException e) {
            unfit.put(form.sha256(), offer);
            failed(form.manifest().target(), e);
            return form;
        }
    }

    /** Whether a form has what its definition lists because whoever handles it has failed. */
    public boolean isFailing(Form form) {
        return failing.contains(form.manifest().target());
    }

    private void failed(String target, RuntimeException e) {
        if (failing.add(target)) {
            LOG.log(Level.WARNING, "Module {0} could not tell what it offers in forms: {1}", target, e);
        }
    }

    /** What is offered in it at this moment. */
    public Offer now(Form form) {
        Asked asked = asked(form);
        if (asked.isNothing()) {
            return Offer.NONE;
        }
        return self.platform().all(FormOffers.class).stream()
                .filter(each -> each.module().equals(form.manifest().target()))
                .findFirst()
                .map(each -> answer(each, asked))
                .orElse(Offer.NONE);
    }

    /** Whoever handles a form may have nothing to choose from; then nothing is begun and nothing taken in. */
    public static void requireSomething(Form form) {
        if (form.offer().leavesNothing()) {
            throw FormsProblem.nothingOffered(form.manifest().title());
        }
    }

    private Asked asked(Form form) {
        return asked.computeIfAbsent(
                form.sha256(),
                hash -> new Asked(form.shape().offered(), form.manifest().words()));
    }

    private Offer answer(Provided<FormOffers> target, Asked asked) {
        try {
            var choices = new LinkedHashMap<String, List<Choice>>();
            asked.fields()
                    .forEach((field, word) ->
                            target.capability().choices(word).ifPresent(list -> choices.put(field, taken(list))));
            var said = new LinkedHashMap<String, Text>();
            asked.words().forEach(word -> target.capability().words(word).ifPresent(text -> said.put(word, text)));
            failing.remove(target.module());
            return new Offer(choices, said);
        } catch (RuntimeException e) {
            failed(target.module(), e);
            return Offer.NONE;
        }
    }

    private static List<Choice> taken(List<Choice> list) {
        var byCode = new LinkedHashMap<String, Choice>();
        list.stream().filter(Offering::takes).forEach(each -> byCode.putIfAbsent(each.code(), each));
        return List.copyOf(byCode.values());
    }

    /** Keeps what was offered, for whoever reads later what was handed in by it; the id by which it is found, empty for nothing. */
    public String keep(Offer offer) {
        String id = offer.id();
        if (!id.isEmpty() && !there.contains(id)) {
            if (rows.find(id).isEmpty()) {
                add(offer);
            }
            there.add(id);
        }
        return id;
    }

    private void add(Offer offer) {
        try {
            rows.add(new KeptOffer(offer, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        } catch (RuntimeException e) {
            Constraints.violated(e).orElseThrow(() -> e); // another node was earlier
        }
    }

    /** The form as it was with an offer that was kept. */
    Optional<Form> then(Form form, String offer) {
        return rows.find(offer).map(kept -> Offering.of(form, kept.offer()));
    }
}
