import type { PropertiesSnapshot } from "../../snapshot";
import { HostObject } from "../object";

export class DocumentProperties extends HostObject {
  get author(): string {
    return this.#get("author");
  }

  set author(author: string) {
    this.#set({ author });
  }

  get category(): string {
    return this.#get("category");
  }

  set category(category: string) {
    this.#set({ category });
  }

  get comments(): string {
    return this.#get("comments");
  }

  set comments(comments: string) {
    this.#set({ comments });
  }

  get company(): string {
    return this.#get("company");
  }

  set company(company: string) {
    this.#set({ company });
  }

  get creationDate(): string {
    return this.#get("created");
  }

  get keywords(): string {
    return this.#get("keywords");
  }

  set keywords(keywords: string) {
    this.#set({ keywords });
  }

  get lastAuthor(): string {
    return this.#get("lastAuthor");
  }

  get manager(): string {
    return this.#get("manager");
  }

  set manager(manager: string) {
    this.#set({ manager });
  }

  get subject(): string {
    return this.#get("subject");
  }

  set subject(subject: string) {
    this.#set({ subject });
  }

  get title(): string {
    return this.#get("title");
  }

  set title(title: string) {
    this.#set({ title });
  }

  #get(name: keyof PropertiesSnapshot): string {
    return this.book$.properties.all()[name] ?? "";
  }

  #set(part: PropertiesSnapshot): void {
    this.book$.properties.set({ ...this.book$.properties.all(), ...part });
  }
}
