'use strict';

/** The Admin API as one administrator sees it. */
class Admin {
    constructor(address, headers = {}) {
        this.address = new URL('admin-api', address);
        this.headers = headers;
    }

    async call(query, variables = {}) {
        const answer = await this.post(query, variables);
        const body = await answer.json();
        if (body.errors) {
            throw new Error(body.errors.map((error) => error.message).join('; '));
        }
        const refused = Object.values(body.data).find((part) => part?.errorCode);
        if (refused) {
            throw new Error(refused.message || refused.errorCode);
        }
        return body.data;
    }

    /** @returns the same administrator's view of the channel with that token */
    in(token) {
        return new Admin(this.address, { ...this.headers, 'vendure-token': token });
    }

    /** @returns a view as the administrator who logs in */
    async login(name, password) {
        const query = `mutation($name: String!, $password: String!) {
            login(username: $name, password: $password) { __typename ... on ErrorResult { errorCode message } } }`;
        const answer = await this.post(query, { name, password });
        const body = await answer.json();
        const bearer = answer.headers.get('vendure-auth-token');
        if (!bearer) {
            throw new Error(body.data?.login?.message ?? body.errors?.[0]?.message ?? 'login');
        }
        return new Admin(this.address, { authorization: `Bearer ${bearer}` });
    }

    async post(query, variables) {
        try {
            return await fetch(this.address, {
                method: 'POST',
                headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...this.headers },
                body: JSON.stringify({ query, variables }),
            });
        } catch {
            throw new Error(`${this.address} antwortet nicht: läuft der Marktplatz? / does not answer: is the marketplace running?`);
        }
    }
}

module.exports = { Admin };
