/** The first account of the system under test. */
export const ADMIN = { email: 'admin@example.com', password: 'correct horse battery staple' };
