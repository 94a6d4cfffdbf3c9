package de.ladentheke.publish.vendure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives products the groups and options that their variants need. Each product has groups of its own; none is ever removed. */
final class Options {
    private static final String FIND = """
            query($codes: [String!]!, $take: Int!) { productOptionGroups(options: { take: $take, filter: { code: { in: $codes } } }) {
              items { id code options { id code } } } }
            """;

    private final GraphQl api;
    private final Mutations mutations;
    private final Shelf shelf;

    Options(GraphQl api, Mutations mutations, Shelf shelf) {
        this.api = api;
        this.mutations = mutations;
        this.shelf = shelf;
    }

    /** A group that a product lacks. */
    private record Missing(Job job, String group, String label) {}

    void complete(List<Job> jobs) throws IOException {
        addGroups(missing(jobs));
        addOptions(jobs);
    }

    private static List<Missing> missing(List<Job> jobs) {
        var missing = new ArrayList<Missing>();
        for (var job : jobs) {
            job.choices().groups().forEach((group, label) -> {
                if (!job.place.groups().containsKey(group)) {
                    missing.add(new Missing(job, group, label));
                }
            });
        }
        return missing;
    }

    private void addGroups(List<Missing> missing) throws IOException {
        if (missing.isEmpty()) {
            return;
        }
        var left = left(missing);
        var fresh = missing.stream().filter(one -> !left.containsKey(code(one))).toList();
        var made = mutations.createGroups(fresh.stream().map(this::input).toList());
        for (int i = 0; i < fresh.size(); i++) {
            left.put(code(fresh.get(i)), made.get(i));
        }
        mutations.addGroups(missing.stream().map(one -> Map.entry(one.job.place.id(), left.get(code(one)).id())).toList());
        missing.forEach(one -> one.job.place.groups().put(one.group, left.get(code(one))));
    }

    /** By code: groups that an attempt which broke off made, but did not give to their products. */
    private Map<String, Known.Group> left(List<Missing> missing) throws IOException {
        var left = new HashMap<String, Known.Group>();
        var codes = missing.stream().filter(one -> !one.job.fresh).map(this::code).toList();
        if (!codes.isEmpty()) {
            var variables = GraphQl.object().put("take", codes.size());
            var list = variables.putArray("codes");
            codes.forEach(list::add);
            api.call(FIND, variables).path("productOptionGroups").path("items").forEach(group -> left.put(group.path("code").asText(), Known.Group.of(group)));
        }
        return left;
    }

    private void addOptions(List<Job> jobs) throws IOException {
        var inputs = new ArrayList<ObjectNode>();
        var places = new ArrayList<Map.Entry<Known.Group, String>>();
        for (var job : jobs) {
            var choices = job.choices();
            for (var code : choices.groups().keySet()) {
                var group = job.place.groups().get(code);
                for (var value : choices.values(code)) {
                    if (!group.options().containsKey(value)) {
                        inputs.add(option(value).put("productOptionGroupId", group.id()));
                        places.add(Map.entry(group, value));
                    }
                }
            }
        }
        var ids = mutations.createOptions(inputs);
        for (int i = 0; i < ids.size(); i++) {
            places.get(i).getKey().options().put(places.get(i).getValue(), ids.get(i));
        }
    }

    private ObjectNode input(Missing missing) {
        var input = named(code(missing), missing.label);
        var options = input.putArray("options");
        missing.job.choices().values(missing.group).forEach(value -> options.add(option(value)));
        return input;
    }

    private static ObjectNode option(String value) {
        return named(value, value);
    }

    private static ObjectNode named(String code, String name) {
        var input = GraphQl.object().put("code", code);
        input.putArray("translations").addObject().put("languageCode", "de").put("name", name);
        return input;
    }

    /** Found again by it before the product has the group. */
    private String code(Missing missing) {
        return shelf.unique(missing.job.id()) + "/" + missing.group;
    }
}
