package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.util.List;
import java.util.Map;

/** What takes two: an auditor who wants to take the log away, and others who are asked about it. */
final class TwoPeople {

    static final String APPROVALS = "/api/core/approvals";
    static final String EXPORTS = "/api/core/audit/exports";

    private final LibertyNode node;

    TwoPeople(LibertyNode node) {
        this.node = node;
        role("exporting", "core.audit.export", "core.approval.read", "core.approval.decide", "core.audit.read");
        role("resetting", "core.factor.reset", "core.approval.read", "core.approval.decide");
        role("placing", "core.module.place", "core.signer.trust", "core.approval.read", "core.approval.decide");
        role(
                "form-installing",
                "forms.form-module.install",
                "forms.trusted-key.change",
                "forms.form.enable",
                "core.approval.read",
                "core.approval.decide");
        role("deciding-only", "core.approval.read", "core.approval.decide");
    }

    private void role(String id, String... permissions) {
        Caller admin = node.as(node.people().admin());
        Answer there = admin.get("/api/core/roles/" + id);
        if (there.status() == 404) {
            admin.put(
                            "/api/core/roles/" + id,
                            Map.of(
                                    "nameBn",
                                    id,
                                    "nameEn",
                                    id,
                                    "permissions",
                                    List.of(permissions),
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
    }

    /** Somebody who may ask and decide. */
    Person person(String name) {
        return InPerson.administrator(node).newcomer(name, "exporting");
    }

    Caller auditor(String name) {
        return node.as(person(name)).in("en");
    }

    /** Somebody who may decide in general, but not do what is asked for. */
    Caller bystander(String name) {
        return node.as(InPerson.administrator(node).newcomer(name, "deciding-only"))
                .in("en");
    }

    /** Somebody who may help those who have lost their factors. */
    Caller resetter(String name) {
        return node.as(InPerson.administrator(node).newcomer(name, "resetting")).in("en");
    }

    /** Somebody who may place modules and say whose are trusted. */
    Person placer(String name) {
        return InPerson.administrator(node).newcomer(name, "placing");
    }

    /** Somebody who may install forms and say whose are trusted. */
    Caller installer(String name) {
        return node.as(InPerson.administrator(node).newcomer(name, "form-installing"))
                .in("en");
    }

    /** Somebody who may change the rules by which cases are worked. */
    Caller ruler(String name) {
        role("ruling", "complaints.rules.change", "complaints.case.read", "core.approval.read", "core.approval.decide");
        return node.as(InPerson.administrator(node).newcomer(name, "ruling")).in("en");
    }

    /** Somebody who may change the rules by which people are members. */
    Caller registrar(String name) {
        role(
                "membership-ruling",
                "membership.rules.change",
                "membership.member.read",
                "core.approval.read",
                "core.approval.decide");
        return node.as(InPerson.administrator(node).newcomer(name, "membership-ruling"))
                .in("en");
    }

    static Answer asks(Caller auditor, String subject) {
        return auditor.post(EXPORTS, Map.of("reason", "for the yearly report", "subject", subject));
    }

    /** What this person was asked about that subject. */
    static String about(Caller who, String subject) {
        for (var line : who.get(APPROVALS).expect(200).json().path("items")) {
            if (line.path("subject").asString("").equals(subject)) {
                return line.path("id").asString();
            }
        }
        throw new AssertionError("Nobody was asked about " + subject);
    }

    static Answer decides(Caller caller, String approval, String decision) {
        return caller.post(
                APPROVALS + "/" + approval + "/decision", Map.of("decision", decision, "reason", "seen by me"));
    }

    static String state(Caller caller, String approval) {
        return caller.get(APPROVALS + "/" + approval).expect(200).text("state");
    }
}
