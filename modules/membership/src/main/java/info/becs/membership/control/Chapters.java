package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Area;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.ScopeValue;
import info.becs.spi.people.ScopeValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The chapters that there are, so that a role can be given for one of them before anybody belongs there. */
@ApplicationScoped
public class Chapters implements ScopeValues {

    static final String FORM = "member.application";
    static final List<String> LAYERS = List.of("division", "district", "upazila");
    private static final int MOST_OF_A_LAYER = 600;

    @PersistenceContext
    EntityManager em;

    @Inject
    ThisModule self;

    @Override
    public String noun() {
        return Area.NOUN;
    }

    @Override
    public List<ScopeValue> find(String words, int most) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<ScopeValue> found = new ArrayList<>();
        for (String layer : LAYERS) {
            listed(layer).forEach((code, label) -> {
                if (found.size() < most && has(label, code, wanted)) {
                    found.add(new ScopeValue(layer + "." + code, label));
                }
            });
        }
        return List.copyOf(found);
    }

    /** Of the form's lists, and where members are besides. */
    private Map<String, Text> listed(String layer) {
        Map<String, Text> all = new LinkedHashMap<>(self.platform()
                .find(Submissions.class)
                .map(forms -> forms.choices(FORM, layer))
                .orElse(Map.of()));
        codes(layer).forEach(code -> all.putIfAbsent(code, Text.same(code)));
        return all;
    }

    private static boolean has(Text label, String code, String wanted) {
        return code.contains(wanted)
                || label.bn().contains(wanted)
                || label.en().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private List<String> codes(String layer) {
        return em.createQuery(
                        "SELECT DISTINCT m." + layer + " FROM Member m WHERE m." + layer + " IS NOT NULL ORDER BY m."
                                + layer,
                        String.class)
                .setMaxResults(MOST_OF_A_LAYER)
                .getResultList();
    }

    /** The chapter of a district, by what somebody calls it in either language; empty where it is none. */
    Optional<String> named(String typed) {
        return self.platform()
                .find(Submissions.class)
                .filter(submissions -> !typed.isBlank())
                .flatMap(submissions -> submissions.named(FORM, "district", typed))
                .map(code -> "district." + code);
    }

    /** Of a chapter as roles name it: layer and code; null for the whole country. */
    public Text label(String chapter) {
        int dot = chapter.indexOf('.');
        return dot < 0 ? null : label(chapter.substring(0, dot), chapter.substring(dot + 1));
    }

    /** What the form of applications calls it; null for null. */
    public Text label(String layer, String code) {
        if (code == null) {
            return null;
        }
        return self.platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions.label(FORM, layer, code))
                .orElse(Text.same(code));
    }
}
