package info.becs.news.boundary;

import info.becs.news.entity.Profile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody of the committee, in both languages. */
public record ProfileView(
        String id,
        String nameBn,
        String nameEn,
        String officeBn,
        String officeEn,
        String photo,
        int weight,
        LocalDate termBegins,
        LocalDate termEnds) {

    static ProfileView of(Profile profile) {
        return new ProfileView(
                profile.id(),
                profile.name().bn(),
                profile.name().en(),
                profile.office().bn(),
                profile.office().en(),
                profile.photo().orElse(null),
                profile.weight(),
                profile.termBegins(),
                profile.termEnds().orElse(null));
    }

    /** What of it is written down when it changes. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("nameBn", nameBn);
        fields.put("nameEn", nameEn);
        fields.put("officeBn", officeBn);
        fields.put("officeEn", officeEn);
        fields.put("photo", photo);
        fields.put("weight", weight);
        fields.put("termBegins", termBegins);
        fields.put("termEnds", termEnds);
        return fields;
    }
}
