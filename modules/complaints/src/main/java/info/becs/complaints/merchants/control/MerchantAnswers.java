package info.becs.complaints.merchants.control;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.entity.Choice;
import info.becs.complaints.merchants.entity.Glance.Answered;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a merchant has answered, by the kinds of the list. */
@ApplicationScoped
public class MerchantAnswers {

    private static final String STATUS = "merchant-answered";
    private static final int MOST = 10_000;

    // Tried on Derby and PostgreSQL; the newest first, so that the first of a case and kind is the one that counts.
    private static final String SAID = """
        SELECT e.case_id, e.facts FROM complaints_event e JOIN complaints_case c ON c.id = e.case_id
        WHERE c.merchant_key = ?1 AND c.status <> 'duplicate' AND e.kind = 'step' AND e.status = 'merchant-answered'
        ORDER BY e.made_at DESC, e.id DESC
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseRules rules;

    /** Kinds in the order of the rules; a kind that the rules do not have any more stands behind them by its code. */
    List<Answered> of(String merchantKey) {
        var newest = new LinkedHashMap<String, Map<String, JsonNode>>();
        for (Object each : em.createNativeQuery(SAID)
                .setParameter(1, merchantKey)
                .setMaxResults(MOST)
                .getResultList()) {
            Object[] row = (Object[]) each;
            JsonNode facts = JsonMapper.shared().readTree((String) row[1]);
            newest.computeIfAbsent(facts.path("reason").asString(""), code -> new LinkedHashMap<>())
                    .putIfAbsent((String) row[0], facts);
        }
        var answers = new ArrayList<Answered>();
        Map<String, Choice> known = rules.casework().reasons().getOrDefault(STATUS, Map.of());
        known.forEach((code, kind) -> {
            Map<String, JsonNode> said = newest.remove(code);
            if (said != null) {
                answers.add(new Answered(code, kind.label(), said.size(), amount(kind, said)));
            }
        });
        newest.forEach((code, said) -> answers.add(new Answered(code, Text.same(code), said.size(), null)));
        return List.copyOf(answers);
    }

    private static Long amount(Choice kind, Map<String, JsonNode> said) {
        return kind.money()
                .map(stage -> said.values().stream()
                        .mapToLong(facts -> Long.parseLong(facts.path(stage).asString("0")))
                        .sum())
                .orElse(null);
    }
}
